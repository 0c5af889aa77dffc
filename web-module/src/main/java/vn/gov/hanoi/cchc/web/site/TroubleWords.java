package vn.gov.hanoi.cchc.web.site;

/**
 * What the page of last resort says; it is told here because the bundles may be what broke.
 *
 * @param page        the page with its blanks
 * @param away        the database does not answer
 * @param unexpected  anything else
 * @param nothingLost to somebody who only read
 * @param notSaved    to somebody who sent something: the transaction did not happen
 */
record TroubleWords(String page, String away, String unexpected, String nothingLost, String notSaved) {

    static final TroubleWords VIETNAMESE = new TroubleWords("/WEB-INF/errors/trouble.html",
        "Chưa kết nối được cơ sở dữ liệu. Thử lại sau ít phút.", "Có lỗi ngoài dự kiến. Thử lại sau ít phút.",
        "Bạn không làm mất gì: trang này chỉ để đọc.", "Nội dung vừa gửi chưa được ghi. Quay lại trang trước và gửi lại.");
    static final TroubleWords ENGLISH = new TroubleWords("/WEB-INF/errors/trouble-en.html",
        "The database cannot be reached. Please try again in a few minutes.", "Something unexpected went wrong. Please try again in a few minutes.",
        "Nothing is lost: this page is only for reading.", "What you sent was not saved. Go back and send it again.");
}
