package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** What suppliers and colleagues are told about a receipt: who, what, by when, what to do next. Never a word of what is sealed. */
@ApplicationScoped
public class Letters {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'ngày' dd/MM/yyyy").withZone(ClockProducer.HANOI);
    private static final String SUPPLIER_PAGE = "/quan-tri/tin-da-gui/";
    private static final String OFFICE_PAGE = "/quan-tri/tin/";
    private static final String ASSIGNED_PAGE = "/quan-tri/viec-giao/";
    private static final String SEALED_PAGE = "/quan-tri/niem-phong";
    private static final String ORGANS_PAGE = "/quan-tri/co-quan-la";

    @Inject
    private Notices notices;
    @Inject
    private PortalSettings settings;

    public void received(Receipt receipt) {
        if (receipt.channel() != Channel.API_DOCUMENT && receipt.channel() != Channel.API_EDXML && receipt.channel() != Channel.READER_FORM) {
            String timely = receipt.timeliness().late() ? text("late", time(receipt.timeliness().dueAt())) : "";
            toSupplier(receipt, "received", receipt.number(), receipt.title(), time(receipt.receivedAt()), timely);
        }
    }

    public void returned(Receipt receipt, List<String> missing, String note) {
        toSupplier(receipt, "returned", receipt.number(), receipt.title(), lines(missing), note == null ? "" : note);
    }

    public void held(Receipt receipt, String confirmer, String agency, Instant confirmBy, String words) {
        toSupplier(receipt, "held", receipt.number(), receipt.title(), confirmer, time(confirmBy), words);
        if (agency != null) {
            tell(Audience.agency(agency), null, "confirm", receipt.number(), null, false, receipt.number(),
                receipt.title(), time(confirmBy), words);
        }
    }

    public void resumed(Receipt receipt) {
        toSupplier(receipt, "resumed", receipt.number(), receipt.title());
    }

    /** The words of every ground, each in its own line. */
    public void refused(Receipt receipt, List<RefusalGround> grounds) {
        toSupplier(receipt, "refused", receipt.number(), receipt.title(), advice(grounds));
    }

    /** To the reader who left an address; written by the standing office, never by what he typed. */
    public void resolved(Receipt receipt, String words) {
        toSupplier(receipt, "resolved", receipt.number(), words);
    }

    /** Nothing about what, nothing about why. */
    public void sealed(Receipt receipt, String place) {
        toSupplier(receipt, "closed", receipt.number());
        alarm("sealed", receipt.number(), receipt.number(), place);
    }

    public void published(Receipt receipt) {
        toSupplier(receipt, "published", receipt.number(), receipt.title(), settings.address(receipt.publicAddress()));
    }

    public void assigned(Receipt receipt, UUID account, String agency, Instant dueAt, String reason) {
        Audience audience = account == null ? Audience.agency(agency) : Audience.account(account);
        tell(audience, null, "assigned", receipt.number(), ASSIGNED_PAGE + receipt.number(), false, receipt.number(), receipt.title(),
            time(dueAt), reason);
    }

    /** Undone before the answer. */
    public void takenBack(Receipt receipt, UUID account, String agency) {
        Audience audience = account == null ? Audience.agency(agency) : Audience.account(account);
        tell(audience, null, "takenBack", receipt.number(), null, false, receipt.number(), receipt.title());
    }

    public void handedBack(Receipt receipt, UUID assignedBy, String assignee, String finding) {
        Audience audience = assignedBy == null ? Audience.whoMay(Permission.INTAKE_TRIAGE) : Audience.account(assignedBy);
        tell(audience, null, "handedBack", receipt.number(), OFFICE_PAGE + receipt.number(), false, receipt.number(), receipt.title(),
            assignee, finding);
    }

    public void recallAsked(Receipt receipt, String reason) {
        tell(Audience.whoMay(Permission.INTAKE_TRIAGE), null, "recallAsked", receipt.number(), OFFICE_PAGE + receipt.number(), true,
            receipt.number(), receipt.title(), reason == null ? "" : reason);
    }

    public void recallAnswered(Receipt receipt, boolean granted, String words) {
        toSupplier(receipt, granted ? "recallGranted" : "recallDeclined", receipt.number(), receipt.title(), words);
    }

    /** A mark was met and nothing kept. */
    public void secrecyMark(String sender, String place) {
        alarm("secrecyMark", null, sender, place);
    }

    public void unknownOrgan(String organ, String symbol) {
        tell(Audience.whoMay(Permission.AGENCY_MANAGE), null, "unknownOrgan", null, ORGANS_PAGE, false, organ, symbol);
    }

    public void sendAgain(String agency, String organ, String symbol) {
        tell(Audience.agency(agency), null, "sendAgain", null, null, false, organ, symbol);
    }

    /** @return how many mails about it had gone out already */
    public int retract(Receipt receipt) {
        return notices.retract(receipt.number());
    }

    private void alarm(String topic, String reference, Object... words) {
        tell(Audience.whoMay(Permission.INTAKE_SEALED), null, topic, reference, SEALED_PAGE, true, words);
    }

    private void toSupplier(Receipt receipt, String topic, Object... words) {
        UUID account = receipt.supplier().account();
        String agency = receipt.supplier().agency();
        Audience audience = account != null ? Audience.account(account) : agency != null ? Audience.agency(agency) : null;
        tell(audience, receipt.supplier().contact(), topic, receipt.number(), receipt.channel() == Channel.READER_FORM ? null : SUPPLIER_PAGE + receipt.number(),
            false, words);
    }

    private void tell(Audience audience, String mailTo, String topic, String reference, String link, boolean urgent, Object... words) {
        notices.tell(new Notice(audience, mailTo, "intake." + topic, reference, text(topic + ".subject", words), text(topic + ".body", words),
            link, urgent));
    }

    /** The grounds as the supplier reads them. */
    static String advice(List<RefusalGround> grounds) {
        return lines(grounds.stream().map(Letters::advice).toList());
    }

    static String advice(RefusalGround ground) {
        String label = bundle().getString("state.RefusalCode." + ground.code().name());
        String why = label + ": " + ground.words().strip();
        return switch (ground.code()) {
            case R6 -> sentence(why) + text("missing", String.join("; ", ground.missing()));
            case R7 -> sentence(why) + twin(ground);
            default -> why;
        };
    }

    /** Refusals of before know only the title. */
    private static String twin(RefusalGround ground) {
        String named = text("twin", ground.twinTitle() == null ? ground.twin() : ground.twinTitle());
        return ground.twinAddress() == null ? named : named + " " + text("twinAt", ground.twinAddress());
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?…]") ? words + " " : words + ". ";
    }

    static String text(String key, Object... words) {
        // numbers here are numbers of things: 12345 is never 12.345
        Object[] plain = Stream.of(words).map(word -> word instanceof Number ? word.toString() : word).toArray();
        return new MessageFormat(bundle().getString("notice.intake." + key), Locale.forLanguageTag("vi")).format(plain).strip();
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("i18n.intake", Locale.ROOT);
    }

    private static String lines(List<String> points) {
        return "– " + String.join("\n– ", points);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
