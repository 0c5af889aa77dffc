package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiveReport;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.SubmissionKey;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.shared.SecrecyMark;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Takes what readers report about pages. */
@ApplicationScoped
public class Reports {

    private static final int TITLE = 255;

    @Inject
    private ReceptionKeys keys;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptBook book;
    @Inject
    private Reception reception;
    @Inject
    private IntakeRules rules;
    @Inject
    private ReceiptLog log;

    public ReceiptAnswer receive(ReceiveReport report) {
        if (!report.kind().report()) {
            throw new InputRefused("intake.value.unknown", "kind", report.kind().name());
        }
        Set<String> wanted = Set.of(Fingerprint.key("report", report.form()));
        keys.lock(wanted);
        Instant now = log.now();
        String hash = Fingerprint.key("words", report.kind().name(), report.page(), VietnameseText.nfc(report.words()));
        Arrival arrival = Arrival.reader(VietnameseText.line(report.name()), VietnameseText.line(report.contact()), now);
        List<SubmissionKey> known = keys.known(wanted);
        if (!known.isEmpty()) {
            return book.again(receipts.get(known.get(0).receipt()), arrival, hash);
        }
        reception.refuseMarked(marked(report), Texts.of(arrival.channel()), hash);
        Receipt receipt = book.enter(arrival, null, content(report), rules.ofReport(report.kind(), now), hash);
        keys.remember(wanted, receipt.id(), hash, now);
        return book.answer(receipt, true);
    }

    private static Optional<String> marked(ReceiveReport report) {
        return Stream.of(report.words(), report.name()).anyMatch(text -> SecrecyMark.find(text).isPresent()) ? Optional.of("words") : Optional.empty();
    }

    /** The page first, then the words as they were typed. */
    private static SubmissionContent content(ReceiveReport report) {
        String page = VietnameseText.line(report.page());
        String item = VietnameseText.line(report.item());
        String about = item != null ? item : page;
        String title = Texts.of(report.kind()) + (about == null ? "" : ": " + about);
        String place = page == null ? "" : "<p>" + Texts.get("report.page") + " <a href=\"" + Markup.escaped(page) + "\">" + Markup.escaped(about) + "</a></p>";
        String words = VietnameseText.nfc(report.words()).strip().lines().filter(line -> !line.isBlank()).map(line -> "<p>" + Markup.escaped(line.strip()) + "</p>")
            .collect(Collectors.joining());
        return new SubmissionContent(report.kind(), title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title, null,
            SubmittedHtml.clean(place + words), null, List.of(), null, null, List.of(), null, List.of(), false);
    }
}
