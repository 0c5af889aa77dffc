package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/** Takes what browsers report about the content policy into the log: short, and no more than one line a second. */
@WebServlet(PublicHeaders.REPORTS)
public class CspReports extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(CspReports.class.getName());
    private static final int LONGEST = 4_096;
    private static final long PAUSE = 1_000_000_000L;

    private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] report = request.getInputStream().readNBytes(LONGEST);
        long before = last.get();
        long now = System.nanoTime();
        if (now - before >= PAUSE && last.compareAndSet(before, now)) {
            LOG.info(() -> "Content policy report: " + new String(report, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " "));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
