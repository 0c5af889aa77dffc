package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.EnterDocument;
import vn.gov.hanoi.cchc.intake.api.EnterSubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiveDocument;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.api.ResubmitWork;
import vn.gov.hanoi.cchc.intake.control.Appointees;
import vn.gov.hanoi.cchc.intake.control.Arrival;
import vn.gov.hanoi.cchc.intake.control.Completions;
import vn.gov.hanoi.cchc.intake.control.DocumentPacket;
import vn.gov.hanoi.cchc.intake.control.DocumentReception;
import vn.gov.hanoi.cchc.intake.control.ReceiptLog;
import vn.gov.hanoi.cchc.intake.control.WorkReception;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * The counter where things arrive (Article 6.1.a). Every method may be called again with the same thing: there is one receipt, one more
 * delivery is noted on it, and the answer says {@code created = false} with its current state. Codes of refusals:
 * {@code declaration.missing}, {@code intake.field.missing} (argument: field), {@code intake.date.future} (argument: field),
 * {@code intake.organ.unknown}, {@code intake.document.conflict}, {@code intake.secrecy-mark}, {@code intake.appointment.ended}.
 */
@Stateless
@Audited
public class ReceptionDesk {

    @Inject
    private ReceiptLog log;
    @Inject
    private WorkReception works;
    @Inject
    private DocumentReception documents;
    @Inject
    private Completions completions;
    @Inject
    private Appointees appointees;

    /** Takes what a collaborator or an agency's system sends in its own name; a collaborator must be appointed that day. */
    @RolesAllowed(Permission.INTAKE_SUBMIT)
    public ReceiptAnswer receiveSubmission(@Valid ReceiveSubmission command) {
        Arrival arrival = Arrival.own(command.channel(), command.contact(), command.idempotencyKey(), log.caller(), log.now());
        return works.receive(arrival, command.work(), command.declaration(), () -> appointees.require(log.caller()));
    }

    /** Takes what staff type in for somebody who came with paper, wrote or called. */
    @RolesAllowed(Permission.INTAKE_ENTER)
    public ReceiptAnswer enterSubmission(@Valid EnterSubmission command) {
        Arrival arrival = Arrival.typed(command.channel(), command.supplier(), command.arrivedAt(), command.idempotencyKey(), log.caller());
        return works.receive(arrival, command.work(), command.declaration(), () -> { });
    }

    /** Takes a packet of the document system: new, update, replacement or recall. */
    @RolesAllowed(Permission.INTAKE_DELIVER)
    public ReceiptAnswer receiveDocument(@Valid ReceiveDocument command) {
        Arrival arrival = Arrival.delivered(command.channel(), command.idempotencyKey(), log.caller(), log.now());
        return documents.receive(arrival, DocumentPacket.of(command.action(), command.document(), command.reason(), command.replaces()));
    }

    /** Takes an official document that staff type in; one that was returned or refused is completed by typing it again. */
    @RolesAllowed(Permission.INTAKE_ENTER)
    public ReceiptAnswer enterDocument(@Valid EnterDocument command) {
        Arrival arrival = Arrival.typed(command.channel(), command.supplier(), command.arrivedAt(), command.idempotencyKey(), log.caller());
        return documents.receive(arrival, DocumentPacket.of(DocumentAction.NEW, command.document(), null, List.of()));
    }

    /** Takes the completed version of a returned or refused work from its supplier (same account or same agency). */
    @RolesAllowed(Permission.INTAKE_SUBMIT)
    public ReceiptAnswer resubmit(@Valid ResubmitWork command) {
        return completions.bySupplier(command, () -> appointees.require(log.caller()));
    }

    /** Takes the completed version of a work that staff had typed in. */
    @RolesAllowed(Permission.INTAKE_ENTER)
    public ReceiptAnswer enterResubmission(@Valid ResubmitWork command) {
        return completions.byStaff(command);
    }
}
