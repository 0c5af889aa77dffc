package vn.gov.hanoi.cchc.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportLossRow;
import vn.gov.hanoi.cchc.content.api.ImportRefusal;
import vn.gov.hanoi.cchc.content.api.ImportView;
import vn.gov.hanoi.cchc.content.boundary.ImportQueries;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.CsvLine;
import vn.gov.hanoi.cchc.web.office.OfficeFilter;

/** Everything an import refused or lost as a table to keep. Reached through {@code OfficeRoute.IMPORT_REPORT}. */
@WebServlet("/quan-tri/content/import-report.xhtml")
public class ImportReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportQueries imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getAttribute(OfficeFilter.ID));
        ImportView job = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? imports.report(UUID.fromString(id)).orElse(null) : null;
        if (job == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"bao-cao-nhap-" + id + ".csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.print(CsvLine.BEGIN + "Dòng,Kết quả,Tiêu đề,Mã cũ,Lý do\r\n");
        for (ImportRefusal row : job.refusals()) {
            out.print(CsvLine.of(row.line(), "Không nhận", row.title(), row.source(), row.reason()));
        }
        for (ImportLossRow row : job.losses()) {
            out.print(CsvLine.of(row.line(), Texts.of(row.kind()), row.title(), row.source(), row.detail()));
        }
    }
}
