package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.ReceiptSealed;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Ground R3: out of every list and store for all but named people; others are told that it is closed, and nothing else. */
@ApplicationScoped
public class Sealing {

    @Inject
    private Receipts receipts;
    @Inject
    private SealedReaders readers;
    @Inject
    private Refusals refusals;
    @Inject
    private KeptFiles files;
    @Inject
    private SealingNotes notes;
    @Inject
    private ReceiptLog log;

    public void seal(Receipt receipt, String place, List<UUID> named) {
        if (!ReceiptTransition.SEAL.possibleFrom(receipt.state())) {
            throw new RuleViolated("intake.transition", ReceiptTransition.SEAL.name(), receipt.state().name());
        }
        String hash = receipts.current(receipt).contentHash();
        List<UUID> media = new ArrayList<>(receipts.files(receipt.id()));
        ReceiptState from = receipt.seal(log.caller());
        Set<UUID> people = new LinkedHashSet<>(named);
        if (log.caller().account() != null) {
            people.add(log.caller().account());
        }
        readers.name(receipt.id(), people, log.caller().account(), log.now());
        refusals.add(receipt, List.of(RefusalGround.of(RefusalCode.R3, place)));
        files.seal(media);
        log.note(receipt, ReceiptEventType.SEALED, place);
        log.national(receipt, NationalStatus.REFUSED, Letters.text("closed.reason"));
        notes.rewrite(receipt, place, hash);
        log.announce(new ReceiptSealed(receipt.id(), receipt.number(), from, media, people, log.now()));
    }
}
