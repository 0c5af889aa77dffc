package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.GiveOutsideOpinion;
import vn.gov.hanoi.cchc.content.api.OutsideVerdict;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * What somebody outside filled in; nothing of it is lost when something is missing.
 *
 * @param verdict null while none was chosen
 * @param wrong   what keeps it from being sent, in words
 */
public record OpinionForm(OutsideVerdict verdict, String name, String words, List<String> wrong) {

    private static final int NAME = 120;
    private static final int WORDS = 2_000;

    /** @param name of who is asked */
    static OpinionForm fresh(String name) {
        return new OpinionForm(null, name, "", List.of());
    }

    static OpinionForm of(HttpServletRequest request) {
        return of(request.getParameter("y-kien"), request.getParameter("ten"), request.getParameter("loi"));
    }

    static OpinionForm of(String choice, String typedName, String typedWords) {
        OutsideVerdict verdict = "dong-y".equals(choice) ? OutsideVerdict.AGREED : "khong-dong-y".equals(choice) ? OutsideVerdict.OBJECTED : null;
        String line = VietnameseText.line(typedName);
        String name = line == null ? "" : line;
        String words = typedWords == null ? "" : VietnameseText.nfc(typedWords).replace("\r\n", "\n").strip();
        List<String> wrong = new ArrayList<>();
        if (verdict == null) {
            wrong.add(Texts.get("rule.outside.verdict.missing"));
        }
        if (name.isEmpty() || name.length() > NAME) {
            wrong.add(Texts.get("rule.outside.name.missing"));
        }
        if (verdict == OutsideVerdict.OBJECTED && words.isEmpty()) {
            wrong.add(Texts.get("rule.outside.words.missing"));
        }
        if (words.length() > WORDS) {
            wrong.add(Texts.get("rule.outside.words.long"));
        }
        return new OpinionForm(verdict, name, words, List.copyOf(wrong));
    }

    /** The same, sent from somewhere else. */
    OpinionForm foreign() {
        return new OpinionForm(verdict, name, words, List.of(Texts.get("rule.outside.foreign")));
    }

    boolean complete() {
        return wrong.isEmpty();
    }

    public boolean agreed() {
        return verdict == OutsideVerdict.AGREED;
    }

    public boolean objected() {
        return verdict == OutsideVerdict.OBJECTED;
    }

    GiveOutsideOpinion opinion() {
        return new GiveOutsideOpinion(verdict, name, words.isEmpty() ? null : words);
    }
}
