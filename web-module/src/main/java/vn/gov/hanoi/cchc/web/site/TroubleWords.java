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
 */
record TroubleWords(String page, String away, String beyond, String unexpected, String nothingLost, String notSaved) {

    static final TroubleWords VIETNAMESE = new TroubleWords("/WEB-INF/errors/trouble.html",
        "Chưa kết nối được cơ sở dữ liệu. Thử lại sau ít phút.", "Yêu cầu lớn hơn mức cho phép. Gửi ít nội dung hơn.",
        "Có lỗi ngoài dự kiến. Thử lại sau ít phút.",
        "Bạn không làm mất gì: trang này chỉ để đọc.", "Nội dung vừa gửi chưa được ghi. Quay lại trang trước và gửi lại.");
    static final TroubleWords ENGLISH = new TroubleWords("/WEB-INF/errors/trouble-en.html",
        "The database cannot be reached. Please try again in a few minutes.", "The request is larger than allowed. Send less.",
        "Something unexpected went wrong. Please try again in a few minutes.",
        "Nothing is lost: this page is only for reading.", "What you sent was not saved. Go back and send it again.");

    /** @param status of the answer */
    String why(int status) {
        return switch (status) {
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> away;
            case HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> beyond;
            default -> unexpected;
        };
    }
}
