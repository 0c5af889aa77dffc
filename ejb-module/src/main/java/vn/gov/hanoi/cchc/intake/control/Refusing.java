package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.intake.api.HoldReceipt;
import vn.gov.hanoi.cchc.intake.api.ReceiptHeld;
import vn.gov.hanoi.cchc.intake.api.ReceiptRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiptResumed;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.intake.api.RefuseReceipt;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.intake.entity.RefusalEvidence;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Refusing, holding and resuming, with everything each brings along (Article 3.9). */
@ApplicationScoped
public class Refusing {

    @Inject
    private Assignments assignments;
    @Inject
    private Refusals refusals;
    @Inject
    private Senders senders;
    @Inject
    private TwinSearch twins;
    @Inject
    private Letters letters;
    @Inject
    private ReceiptLog log;

    public void refuse(Receipt receipt, RefuseReceipt command) {
        List<RefusalGround> given = command.grounds().stream().map(Refusing::nfc).toList();
        RefusalEvidence.require(given);
        List<RefusalGround> grounds = given.stream().map(twins::cited).toList();
        ReceiptState from = receipt.move(ReceiptTransition.REFUSE, log.caller());
        receipt.timeliness().answered(receipt.kind(), log.now());
        assignments.close(receipt, log.now());
        refusals.add(receipt, grounds, VietnameseText.nfc(command.internalNote()));
        String advice = Letters.advice(grounds);
        log.note(receipt, ReceiptEventType.REFUSED, advice);
        log.national(receipt, NationalStatus.REFUSED, advice);
        letters.refused(receipt, grounds);
        log.announce(new ReceiptRefused(receipt.id(), receipt.number(), grounds.stream().map(RefusalGround::code).collect(Collectors.toSet()),
            from, log.caller().name(), log.now()));
    }

    public void hold(Receipt receipt, HoldReceipt command) {
        String agency = VietnameseText.line(command.agency());
        if (agency != null) {
            senders.existing(agency, log.now());
        }
        String confirmer = VietnameseText.line(command.confirmer());
        String words = VietnameseText.nfc(command.words());
        assignments.close(receipt, log.now());
        ReceiptState from = receipt.holdFor(confirmer, agency, command.confirmBy(), words, log.caller(), log.now());
        refusals.add(receipt, List.of(RefusalGround.of(RefusalCode.R8, words)));
        log.note(receipt, ReceiptEventType.HELD, confirmer + ": " + words);
        log.national(receipt, NationalStatus.IN_PROGRESS, words);
        letters.held(receipt, confirmer, agency, command.confirmBy(), words);
        log.announce(new ReceiptHeld(receipt.id(), receipt.number(), confirmer, command.confirmBy(), from, log.caller().name(), log.now()));
    }

    public void resume(Receipt receipt, String finding) {
        ReceiptState to = receipt.resume(log.caller());
        log.note(receipt, ReceiptEventType.RESUMED, finding);
        letters.resumed(receipt);
        log.announce(new ReceiptResumed(receipt.id(), receipt.number(), to, log.caller().name(), log.now()));
    }

    private static RefusalGround nfc(RefusalGround ground) {
        return new RefusalGround(ground.code(), VietnameseText.nfc(ground.words()), VietnameseText.line(ground.basis()),
            VietnameseText.line(ground.decidedBy()), ground.lapsesOn(), ground.missing().stream().map(VietnameseText::line).toList(),
            ground.twin(), null, null);
    }
}
