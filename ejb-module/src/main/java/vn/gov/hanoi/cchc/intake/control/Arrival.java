package vn.gov.hanoi.cchc.intake.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.Supplier;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Who brings something, through which door, and when.
 *
 * @param agency         code of the supplying agency, or null; for documents of the document system the issuing body takes its place
 * @param person         person or system
 * @param declaration    code of the text by which the supplier answers for it
 * @param idempotencyKey sender's own key for this sending, or null
 * @param sender         account or key name, the scope of the idempotency key
 */
public record Arrival(Channel channel, UUID account, String agency, String person, String contact, String declaration, Instant arrivedAt,
                      String idempotencyKey, String sender) {

    private static final String OWN_DECLARATION = "SUPPLIER_1";
    private static final String DESK_DECLARATION = "DESK_1";
    private static final String READER_NOTE = "READER_1";
    private static final String SYSTEM_DECLARATION = "DOCUMENT_SYSTEM_1";

    /** The caller brings his own. */
    public static Arrival own(Channel channel, String contact, String idempotencyKey, Caller caller, Instant now) {
        require(channel == Channel.OFFICE_FORM || channel == Channel.API_SUBMISSION);
        return new Arrival(channel, caller.account(), caller.agency(), caller.displayName(), VietnameseText.line(contact), OWN_DECLARATION, now,
            idempotencyKey, caller.name());
    }

    /** Staff type it in for somebody. */
    public static Arrival typed(Channel channel, Supplier supplier, Instant arrivedAt, String idempotencyKey, Caller caller) {
        require(channel.desk());
        return new Arrival(channel, null, VietnameseText.line(supplier.agency()), VietnameseText.line(supplier.person()),
            VietnameseText.line(supplier.contact()), DESK_DECLARATION, arrivedAt.truncatedTo(ChronoUnit.MICROS), idempotencyKey, caller.name());
    }

    /** The document system delivers; its operator has declared once for all, and the issuing body answers for the document. */
    public static Arrival delivered(Channel channel, String idempotencyKey, Caller caller, Instant now) {
        require(channel == Channel.API_DOCUMENT || channel == Channel.API_EDXML);
        return new Arrival(channel, null, null, caller.displayName(), null, SYSTEM_DECLARATION, now, idempotencyKey, caller.name());
    }

    /** A reader, who need not say who he is. */
    public static Arrival reader(String name, String contact, Instant now) {
        return new Arrival(Channel.READER_FORM, null, null, name == null ? Texts.get("report.reader") : name, contact, READER_NOTE, now, null, "reader");
    }

    /** Each door has its counter. */
    private static void require(boolean right) {
        if (!right) {
            throw new InputRefused("intake.value.unknown", "channel", "channel");
        }
    }

    /** Key of the sending itself; empty when the sender gave none. */
    Set<String> sendingKey() {
        return idempotencyKey == null || idempotencyKey.isBlank() ? Set.of() : Set.of(Fingerprint.key("sending", sender, idempotencyKey));
    }

    /** Keys of a work: the sending, and the bytes from this supplier. */
    Set<String> workKeys(String contentHash) {
        String supplier = agency != null ? agency : account != null ? account.toString() : person;
        Set<String> keys = new LinkedHashSet<>(sendingKey());
        keys.add(Fingerprint.key("work", supplier, contentHash));
        return keys;
    }
}
