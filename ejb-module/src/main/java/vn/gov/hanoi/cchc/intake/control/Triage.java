package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.AssignReceipt;
import vn.gov.hanoi.cchc.intake.api.AssignmentView;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.intake.api.ReceiptPassedToEditing;
import vn.gov.hanoi.cchc.intake.api.ReceiptReturned;
import vn.gov.hanoi.cchc.intake.api.ReturnReceipt;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Assignment;
import vn.gov.hanoi.cchc.intake.entity.Findings;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The acts of triage, with everything each brings along. */
@ApplicationScoped
public class Triage {

    @Inject
    private Receipts receipts;
    @Inject
    private Assignments assignments;
    @Inject
    private Senders senders;
    @Inject
    private Letters letters;
    @Inject
    private ReceiptLog log;

    /** Asks a member or an agency; whoever was asked before is not asked any more. */
    public UUID assign(Receipt receipt, AssignReceipt command) {
        String agency = VietnameseText.line(command.agency());
        String name = agency == null ? VietnameseText.line(command.accountName()) : senders.existing(agency, log.now()).name();
        if (name == null) {
            throw new RuleViolated("intake.field.missing", "accountName");
        }
        String reason = VietnameseText.nfc(command.reason());
        assignments.close(receipt, log.now());
        Assignment assignment =
            new Assignment(receipt.id(), command.account(), agency, name, command.dueAt(), reason, log.caller(), log.now());
        assignments.add(assignment);
        receipt.assigned(assignment.id(), name, command.dueAt());
        log.note(receipt, ReceiptEventType.ASSIGNED, name + ": " + reason);
        log.national(receipt, NationalStatus.ASSIGNED, name);
        letters.assigned(receipt, command.account(), agency, command.dueAt(), reason);
        return assignment.id();
    }

    /** What was found stands in the history too, so that a changed mind can be followed. */
    public void classify(Receipt receipt, Classification found) {
        receipt.classify(new Findings(found.origin(), found.contentClass(), found.purpose(), VietnameseText.line(found.section())));
        String words = Stream.of(found.origin(), found.contentClass(), found.purpose()).filter(Objects::nonNull).map(Texts::of)
            .collect(Collectors.joining("; "));
        log.note(receipt, ReceiptEventType.CLASSIFIED, words.isEmpty() ? null : words);
    }

    /** Undoes an assignment before its answer. */
    public void takeBack(Receipt receipt) {
        if (receipt.assignment() == null) {
            throw new RuleViolated("intake.assignment.closed");
        }
        AssignmentView asked = assignments.get(receipt.assignment(), receipt.id()).view();
        assignments.close(receipt, log.now());
        log.note(receipt, ReceiptEventType.TAKEN_BACK, asked.assignee());
        letters.takenBack(receipt, asked.account(), asked.agency());
    }

    public void handBack(Receipt receipt, HandBackReceipt command) {
        Assignment assignment = assignments.get(command.assignment(), receipt.id());
        String finding = VietnameseText.nfc(command.finding());
        assignment.handBack(finding, log.caller(), log.now());
        receipt.handedBack(assignment.id());
        log.note(receipt, ReceiptEventType.HANDED_BACK, finding);
        letters.handedBack(receipt, assignment.assignedByAccount(), assignment.assignee(), finding);
    }

    /** Everything the editors need goes along. */
    public void pass(Receipt receipt, Classification found, String note) {
        if (found != null) {
            classify(receipt, found);
        }
        receipt.pass(log.caller());
        assignments.close(receipt, log.now());
        log.note(receipt, ReceiptEventType.PASSED_TO_EDITING, null);
        log.national(receipt, NationalStatus.IN_PROGRESS, null);
        log.announce(new ReceiptPassedToEditing(receipt.id(), receipt.number(), receipt.channel(), receipt.currentVersion(),
            receipts.current(receipt).content(), receipt.classification(), receipt.supplier().view(), receipt.receivedAt(),
            receipt.timeliness().late(), note, log.caller().name(), log.now()));
    }

    /** Ends a report of a reader, who is told where he asked to be. */
    public void resolve(Receipt receipt, String words) {
        receipt.move(ReceiptTransition.RESOLVE, log.caller());
        receipt.timeliness().answered(receipt.kind(), log.now());
        assignments.close(receipt, log.now());
        log.note(receipt, ReceiptEventType.RESOLVED, words);
        letters.resolved(receipt, words);
    }

    public void giveBack(Receipt receipt, ReturnReceipt command) {
        List<String> missing = command.missing().stream().map(VietnameseText::line).toList();
        receipt.move(ReceiptTransition.RETURN, log.caller());
        assignments.close(receipt, log.now());
        log.note(receipt, ReceiptEventType.RETURNED, String.join("\n", missing));
        letters.returned(receipt, missing, VietnameseText.nfc(command.note()));
        log.announce(new ReceiptReturned(receipt.id(), receipt.number(), missing, log.caller().name(), log.now()));
    }
}
