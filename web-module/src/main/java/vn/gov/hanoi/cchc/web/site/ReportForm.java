package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiveReport;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * What a reader filled in; nothing of it is lost when something is missing.
 *
 * @param barrier whether he cannot use the page, else something on it is wrong
 * @param page    path of the page, "" when it is none of ours
 * @param ticket  which form this is
 * @param wrong   what keeps it from being sent
 */
public record ReportForm(boolean barrier, String page, String words, String name, String contact, String ticket, List<Wrong> wrong) {

    private static final int WORDS = 2_000;
    private static final int NAME = 120;
    private static final int CONTACT = 200;
    private static final Pattern PAGE = Pattern.compile("/(?!/|quan-tri(?:/|$))[^\\s\"<>\\\\]{0,499}");

    /**
     * Something that is not right.
     *
     * @param field id of the field, or of the button when it concerns no field
     * @param text  in words
     */
    public record Wrong(String field, String text) {
    }

    static ReportForm fresh(String page, String ticket) {
        return new ReportForm(false, page(page), "", "", "", ticket, List.of());
    }

    static ReportForm of(HttpServletRequest request, boolean english) {
        String words = request.getParameter("loi");
        ReportForm typed = new ReportForm("rao-can".equals(request.getParameter("loai")), page(request.getParameter("trang")),
            words == null ? "" : VietnameseText.nfc(words).replace("\r\n", "\n").strip(), line(request.getParameter("ten")),
            line(request.getParameter("lien-he")), request.getParameter("phieu"), List.of());
        return typed.judged(english);
    }

    ReportForm judged(boolean english) {
        List<Wrong> found = new ArrayList<>();
        if (words.isEmpty()) {
            found.add(wrong(english, "loi", "reportWordsMissing"));
        }
        if (words.length() > WORDS) {
            found.add(new Wrong("loi", PublicTexts.fill(english, "reportWordsLong", String.valueOf(words.length()))));
        }
        if (name.length() > NAME) {
            found.add(wrong(english, "ten", "reportNameLong"));
        }
        if (contact.length() > CONTACT) {
            found.add(wrong(english, "lien-he", "reportContactLong"));
        }
        return new ReportForm(barrier, page, words, name, contact, ticket, List.copyOf(found));
    }

    /** The same, with something that concerns no field, on a form with this ticket. */
    ReportForm refused(String text, String nextTicket) {
        return new ReportForm(barrier, page, words, name, contact, nextTicket, List.of(new Wrong("gui", text)));
    }

    boolean complete() {
        return wrong.isEmpty();
    }

    /** Why a field is not right, or "". */
    public String why(String field) {
        return wrong.stream().filter(one -> one.field().equals(field)).map(Wrong::text).findFirst().orElse("");
    }

    /** @param item title of the item on the page, or null */
    ReceiveReport report(String item) {
        return new ReceiveReport(barrier ? ReceiptKind.BARRIER : ReceiptKind.FAULT, page.isEmpty() ? null : page, item, words,
            name.isEmpty() ? null : name, contact.isEmpty() ? null : contact, ticket);
    }

    private static Wrong wrong(boolean english, String field, String key) {
        return new Wrong(field, PublicTexts.of(english).get(key));
    }

    /** Only a path of the public site; anything else is nothing. */
    static String page(String given) {
        return given != null && PAGE.matcher(given).matches() ? given : "";
    }

    private static String line(String typed) {
        String line = VietnameseText.line(typed);
        return line == null ? "" : line;
    }
}
