package vn.gov.hanoi.cchc.web.indicator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.boundary.EditionReading;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.web.office.OfficeFilter;

/** The table to fill in, {@code ?nam=2025&loai=csv}. Reached through {@code OfficeRoute.INDEX_TEMPLATE}. */
@WebServlet("/quan-tri/indicator/template.xhtml")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient EditionReading reading;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slug = (String) request.getAttribute(OfficeFilter.ID);
        IndexKind kind = slug == null ? null : IndexKind.ofSlug(slug).orElse(null);
        String asked = request.getParameter("nam");
        if (kind == null || asked != null && !asked.matches("(19|20)[0-9]{2}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int year = asked == null ? LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI).getYear() - 1 : Integer.parseInt(asked);
        boolean csv = "csv".equals(request.getParameter("loai"));
        byte[] table = reading.template(kind, year, csv);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"mau-" + slug + "-" + year + (csv ? ".csv" : ".xlsx") + "\"");
        response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
        response.setContentLength(table.length);
        response.getOutputStream().write(table);
    }
}
