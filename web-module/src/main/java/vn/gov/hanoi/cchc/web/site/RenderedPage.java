package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * Collects a page while it is rendered, so that it is encoded in one go, carries its length, can be kept, and is thrown away whole when it
 * fails half-way.
 */
final class RenderedPage extends HttpServletResponseWrapper {

    private static final int USUAL = 32_768;

    private final StringWriter text = new StringWriter(USUAL);
    private final PrintWriter writer = new PrintWriter(text);

    RenderedPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // the page is sent when it is whole
    }

    @Override
    public void setBufferSize(int size) {
        // the whole page is the buffer
    }

    /** What was rendered. */
    byte[] bytes() {
        writer.flush();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
