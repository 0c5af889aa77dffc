package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.control.edxml.SymbolGrammar;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.intake.entity.SubmissionKey;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Takes official documents: new ones, their updates, replacements and recalls (standards §12, ruling 8). */
@ApplicationScoped
public class DocumentReception {

    @Inject
    private ReceptionKeys keys;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptBook book;
    @Inject
    private KeptFiles files;
    @Inject
    private Reception reception;
    @Inject
    private DocumentActs acts;

    /** One receipt for one document, however often and by whatever road it comes. */
    public ReceiptAnswer receive(Arrival arrival, DocumentPacket packet) {
        Completeness.require(packet.document(), packet.action());
        Set<String> locks = new LinkedHashSet<>(arrival.sendingKey());
        Stream.concat(Stream.of(packet.key()), packet.replaces().stream()).forEach(key -> locks.add(Fingerprint.key("document", key)));
        keys.lock(locks);
        reception.refuseMarked(MarkSearch.in(packet.document()), arrival, packet.hash());
        Optional<Receipt> sent = sentBefore(arrival, packet);
        if (sent.isPresent()) {
            return book.again(sent.get(), arrival, packet.hash());
        }
        Instant now = acts.now();
        Completeness.notAhead("issuedOn", packet.document().issuedOn(), now);
        reception.notAhead("arrivedAt", arrival.arrivedAt(), now);
        List<String> warnings = warnings(packet);
        Optional<Receipt> existing = receipts.byDocument(packet.key());
        ReceiptAnswer answer = switch (packet.action()) {
            case RECALL -> recall(existing, arrival, packet);
            case UPDATE -> existing.isPresent() ? update(existing.get(), arrival, packet, warnings) : create(arrival, packet, warnings);
            case NEW, REPLACE -> existing.isPresent() ? repeat(existing.get(), arrival, packet, warnings) : create(arrival, packet, warnings);
        };
        keys.remember(arrival.sendingKey(), answer.id(), packet.sendingHash(), now);
        return answer;
    }

    private Optional<Receipt> sentBefore(Arrival arrival, DocumentPacket packet) {
        if (arrival.sendingKey().isEmpty()) {
            return Optional.empty();
        }
        Optional<SubmissionKey> known = keys.known(arrival.sendingKey()).stream().findFirst();
        if (known.isPresent() && !known.get().contentHash().equals(packet.sendingHash())) {
            throw new RuleViolated("intake.document.conflict");
        }
        return known.map(key -> receipts.get(key.receipt()));
    }

    private ReceiptAnswer create(Arrival arrival, DocumentPacket packet, List<String> warnings) {
        DocumentActs.Issuer issuer = acts.issuer(packet);
        Arrival from = acts.from(arrival, issuer);
        if (issuer.byName()) {
            warnings.add("intake.organ.by-name");
        }
        if (packet.action() == DocumentAction.UPDATE) {
            warnings.add("intake.update.unknown");
        }
        SubmissionContent content = KeptContent.of(packet.document(), issuer.code(), packet.key(), packet.replaces(),
            files.keep(packet.document().files()));
        Receipt receipt = book.enter(from, acts.supplierName(from, issuer), content, acts.clockOf(packet, arrival), packet.hash());
        replace(receipt, packet, warnings);
        book.warn(receipt, warnings);
        return book.answer(receipt, true);
    }

    /** Type 0 or 3 of a known key: the same content is a repetition, any other a contradiction, unless staff complete what was returned. */
    private ReceiptAnswer repeat(Receipt receipt, Arrival arrival, DocumentPacket packet, List<String> warnings) {
        if (arrival.channel().desk() && ReceiptTransition.RESUBMIT.possibleFrom(receipt.state())) {
            return update(receipt, arrival, packet, warnings);
        }
        if (!receipts.current(receipt).contentHash().equals(packet.hash())) {
            throw new RuleViolated("intake.document.conflict");
        }
        replace(receipt, packet, warnings);
        book.warn(receipt, warnings);
        return book.again(receipt, arrival, packet.hash());
    }

    private void replace(Receipt receipt, DocumentPacket packet, List<String> warnings) {
        if (packet.action() == DocumentAction.REPLACE && !acts.replace(receipt, packet.replaces())) {
            warnings.add("intake.replaced.unknown");
        }
    }

    private ReceiptAnswer update(Receipt receipt, Arrival arrival, DocumentPacket packet, List<String> warnings) {
        if (receipts.current(receipt).contentHash().equals(packet.hash())) {
            return book.again(receipt, arrival, packet.hash());
        }
        if (ReceiptTransition.UPDATE.possibleFrom(receipt.state())) {
            receipt.move(ReceiptTransition.UPDATE);
        }
        String agency = receipts.current(receipt).content().document().agency();
        SubmissionContent content = KeptContent.of(packet.document(), agency, packet.key(), packet.replaces(),
            files.keep(packet.document().files()));
        book.renew(receipt, content, packet.hash(), ReceiptEventType.UPDATED, VietnameseText.nfc(packet.reason()));
        acts.deliver(receipt, arrival, packet);
        book.warn(receipt, warnings);
        return book.answer(receipt, false);
    }

    private ReceiptAnswer recall(Optional<Receipt> existing, Arrival arrival, DocumentPacket packet) {
        Receipt receipt = existing.orElseThrow(() -> new InputRefused("intake.document.unknown", "documentId", packet.key()));
        acts.recall(receipt, packet.reason());
        return book.again(receipt, arrival, packet.hash());
    }

    private static List<String> warnings(DocumentPacket packet) {
        List<String> warnings = new ArrayList<>();
        String symbol = VietnameseText.line(packet.document().number()) + "/" + VietnameseText.line(packet.document().notation());
        if (!SymbolGrammar.usual(symbol)) {
            warnings.add("intake.symbol.unusual");
        }
        return warnings;
    }
}
