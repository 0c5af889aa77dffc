package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What the page of last resort says; it is told here because the bundles may be what broke.
 *
 * @param page        the page with its blanks
 * @param away        the database does not answer
 * @param beyond      the request is larger than the limits
 * @param unexpected  anything else
 * @param nothingLost to somebody who only read
 * @param notSaved    to somebody who sent something: the transaction did not happen
 * @param kept        on a page from memory: the first words, and the rest
 */
record TroubleWords(String page, String away, String beyond, String unexpected, String nothingLost, String notSaved, String[] kept) {

    static final TroubleWords VIETNAMESE = new TroubleWords("/WEB-INF/errors/trouble.html",
        "Chưa kết nối được cơ sở dữ liệu. Thử lại sau ít phút.", "Yêu cầu lớn hơn mức cho phép. Gửi ít nội dung hơn.",
        "Có lỗi ngoài dự kiến. Thử lại sau ít phút.",
        "Bạn không làm mất gì: trang này chỉ để đọc.", "Nội dung vừa gửi chưa được ghi. Quay lại trang trước và gửi lại.",
        new String[] {"Trang đang ở chế độ chỉ đọc.", "Đây là bản đã lưu gần nhất. Tìm kiếm và gửi ý kiến mở lại khi khắc phục xong sự cố."});
    static final TroubleWords ENGLISH = new TroubleWords("/WEB-INF/errors/trouble-en.html",
        "The database cannot be reached. Please try again in a few minutes.", "The request is larger than allowed. Send less.",
        "Something unexpected went wrong. Please try again in a few minutes.",
        "Nothing is lost: this page is only for reading.", "What you sent was not saved. Go back and send it again.",
        new String[] {"This site can only be read at the moment.", "This is the copy kept last. Search and forms are back when the fault is repaired."});
    private static final String MAIN = "<main id=\"noi-dung\" tabindex=\"-1\">";

    /** A page from memory, with a notice that it is one. */
    static String marked(String page, boolean english) {
        String[] words = (english ? ENGLISH : VIETNAMESE).kept;
        return page.replace(MAIN, MAIN + "<div class=\"wrap\"><div class=\"notice warn\" role=\"status\"><p><strong>" + words[0] + "</strong> " + words[1]
            + "</p></div></div>");
    }

    /** @param status of the answer */
    String why(int status) {
        return switch (status) {
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> away;
            case HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> beyond;
            default -> unexpected;
        };
    }
}
