package vn.gov.hanoi.cchc.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.site.api.RatedItem;
import vn.gov.hanoi.cchc.site.boundary.RatingQueries;
import vn.gov.hanoi.cchc.web.office.CsvLine;

/** How readers rated what they read, as a table to keep. Reached through {@code OfficeRoute.RATINGS_TABLE}. */
@WebServlet("/quan-tri/site/rating-table.xhtml")
public class RatingTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** More than a spreadsheet is read for; they are held in memory for a moment. */
    private static final int MOST = 10_000;

    @Inject
    private transient RatingQueries ratings;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RatingQuestion question = RatingQuestion.of(request.getParameter("xep"), request.getParameter("ngay"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
        List<RatedItem> rows = ratings.rated(question.order(), question.since(today), MOST);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"danh-gia-" + today + ".csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.print(CsvLine.BEGIN + "Số,Loại,Tiêu đề,Địa chỉ,Ngày đăng,Số lượt,Điểm trung bình,Mức 1,Mức 2,Mức 3,Mức 4,Mức 5\r\n");
        rows.forEach(row -> out.print(line(row)));
    }

    private static String line(RatedItem row) {
        List<Object> cells = new ArrayList<>(List.of(row.number(), Texts.of(row.kind()), row.title(), row.address(), row.publishedOn(),
            row.rating().votes(), row.rating().mean()));
        cells.addAll(row.marks());
        return CsvLine.of(cells.toArray());
    }
}
