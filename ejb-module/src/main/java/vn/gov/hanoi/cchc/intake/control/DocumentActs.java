package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.AgencyMatch;
import vn.gov.hanoi.cchc.intake.api.RecallRequested;
import vn.gov.hanoi.cchc.intake.api.ReceiptReplaced;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.Timeliness;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Single acts around a document: who issued it, what it replaces, that it is asked back. */
@ApplicationScoped
public class DocumentActs {

    @Inject
    private Senders senders;
    @Inject
    private IntakeRules rules;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptLog log;
    @Inject
    private Letters letters;

    /** The issuing body, recognised by its mapped id or only by its name. */
    record Issuer(String code, String name, boolean byName) {
    }

    Instant now() {
        return log.now();
    }

    /** An unknown one is written down and refused until an administrator maps it (standards §12, ruling 6). */
    Issuer issuer(DocumentPacket packet) {
        AgencyMatch match = senders.issuer(packet.document(), log.now());
        if (!match.known()) {
            String organ = packet.document().organId() == null ? packet.document().organName() : packet.document().organId();
            if (senders.unknown(packet.document(), log.now())) {
                letters.unknownOrgan(VietnameseText.line(organ), packet.document().number() + "/" + packet.document().notation());
            }
            throw new RefusedWithTrace("intake.organ.unknown", "organId", VietnameseText.line(organ));
        }
        return new Issuer(match.agency().code(), match.agency().name(), match.how() == AgencyMatch.How.BY_NAME);
    }

    /** Who brought it; without anybody named, the issuing body did. */
    Arrival from(Arrival arrival, Issuer issuer) {
        return arrival.agency() != null ? arrival : new Arrival(arrival.channel(), arrival.account(), issuer.code(), arrival.person(),
            arrival.contact(), arrival.declaration(), arrival.arrivedAt(), arrival.idempotencyKey(), arrival.sender());
    }

    String supplierName(Arrival arrival, Issuer issuer) {
        return issuer.code().equals(arrival.agency()) ? issuer.name() : senders.existing(arrival.agency(), log.now()).name();
    }

    Timeliness clockOf(DocumentPacket packet, Arrival arrival) {
        return rules.ofIssue(packet.document().issuedOn(), arrival.arrivedAt());
    }

    void deliver(Receipt receipt, Arrival arrival, DocumentPacket packet) {
        log.delivered(receipt, arrival.channel(), packet.hash(), false);
    }

    /** Links every document it takes the place of; false when one of them is not known here, which its history then names, or none was given. */
    boolean replace(Receipt receipt, List<String> replaced) {
        List<String> unknown = new ArrayList<>();
        for (String key : replaced) {
            receipts.byDocument(key).ifPresentOrElse(earlier -> replace(receipt, earlier), () -> unknown.add(key));
        }
        if (!unknown.isEmpty()) {
            log.note(receipt, ReceiptEventType.REPLACES, Texts.get("intake.replaced.unknown", String.join("; ", unknown)));
        }
        return unknown.isEmpty() && !replaced.isEmpty();
    }

    private void replace(Receipt receipt, Receipt earlier) {
        if (receipt.id().equals(earlier.replacedBy())) {
            return;
        }
        receipt.replaces(earlier);
        log.note(receipt, ReceiptEventType.REPLACES, earlier.number());
        log.note(earlier, ReceiptEventType.REPLACED, receipt.number());
        log.announce(new ReceiptReplaced(receipt.id(), earlier.id(), earlier.number(), earlier.state(), log.now()));
    }

    /** Asked once; a second packet is only one more delivery. What is sealed or already withdrawn cannot be asked back. */
    void recall(Receipt receipt, String reason) {
        if (!receipt.recallOpen() && !receipt.sealed() && receipt.state() != ReceiptState.WITHDRAWN) {
            String words = VietnameseText.nfc(reason);
            receipt.askRecall();
            log.note(receipt, ReceiptEventType.RECALL_ASKED, words);
            log.national(receipt, NationalStatus.RECALL_ASKED, words);
            letters.recallAsked(receipt, words);
            log.announce(new RecallRequested(receipt.id(), receipt.number(), receipt.state(), words, log.now()));
        }
    }
}
