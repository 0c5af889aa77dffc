package vn.gov.hanoi.cchc.operations.control;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;

/** The morning mail: what waits, why, by when and where, in the words and the order of the first page. */
public final class DigestLetter {

    /** A mail holds 4,000 characters; what does not fit is counted. */
    private static final int ROOM = 3_300;
    private static final int TITLE = 200;
    private static final String HOME = "/quan-tri";
    private static final String CHOICE = "/quan-tri/mat-khau";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'ngày' dd/MM/yyyy").withZone(ClockProducer.HANOI);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ClockProducer.HANOI);

    private record Line(String title, String why, Instant by, String link) {
    }

    private final Caller reader;
    private final Instant now;
    private final List<Line> lines = new ArrayList<>();

    /** A mail to this person without a line. */
    public DigestLetter(Caller reader, Instant now) {
        this.reader = reader;
        this.now = now;
    }

    /** A receipt by its title and number; nothing of what it says. */
    public void receipt(WaitingReceipt waiting) {
        boolean own = waiting.reason() == WaitingReceipt.Reason.RETURNED_TO_YOU;
        String page = own ? "/quan-tri/tin-da-gui/" : reader.may(Permission.INTAKE_READ) ? "/quan-tri/tin/" : "/quan-tri/viec-giao/";
        String absent = reader.insteadOf(waiting.asked());
        String why = Texts.of(waiting.reason()) + (absent == null ? "" : ", " + Texts.get("waiting.instead", absent));
        lines.add(new Line(waiting.title() + " (" + waiting.number() + ")", why, waiting.by(), page + waiting.number()));
    }

    /** An article or document by its title. */
    public void article(WaitingArticle waiting) {
        lines.add(new Line(waiting.title(), Texts.of(waiting.reason()), waiting.by(), "/quan-tri/bai/" + waiting.item()));
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    public String subject() {
        return Texts.get("operations.digest.subject", String.valueOf(lines.size()), DAY.format(now));
    }

    /** @param address makes the whole address of a path */
    public String body(UnaryOperator<String> address) {
        lines.sort(Comparator.comparing(Line::by, Comparator.nullsLast(Comparator.naturalOrder())));
        List<String> told = new ArrayList<>();
        int used = 0;
        for (Line line : lines) {
            String text = words(line, address);
            used += text.length() + 2;
            if (used > ROOM) {
                break;
            }
            told.add(text);
        }
        int left = lines.size() - told.size();
        String rest = left == 0 ? "" : "\n\n" + Texts.get("operations.digest.more", String.valueOf(left));
        return Texts.get("operations.digest.greeting", reader.displayName()) + "\n\n" + String.join("\n\n", told) + rest + "\n\n"
            + Texts.get("operations.digest.end", address.apply(HOME), address.apply(CHOICE));
    }

    private String words(Line line, UnaryOperator<String> address) {
        String term = line.by() == null ? Texts.get("operations.digest.term.none")
            : Texts.get(line.by().isBefore(now) ? "operations.digest.term.late" : "operations.digest.term", TIME.format(line.by()));
        return "– " + cut(line.title()) + "\n" + line.why() + ". " + term + "\n" + address.apply(line.link());
    }

    private static String cut(String title) {
        String line = title.lines().collect(Collectors.joining(" "));
        return line.length() <= TITLE ? line : line.substring(0, TITLE - 1) + "…";
    }
}
