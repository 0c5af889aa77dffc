package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;

/**
 * Collects a page while it is rendered, so that it is encoded in one go, carries its length, can be kept, and is thrown away whole when it
 * fails half-way.
 */
final class RenderedPage extends HttpServletResponseWrapper {

    private final PageText text = new PageText();

    RenderedPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return text;
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
        return text.bytes();
    }
}
