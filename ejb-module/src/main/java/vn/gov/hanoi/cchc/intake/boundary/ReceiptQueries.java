package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AlarmRow;
import vn.gov.hanoi.cchc.intake.api.AnswerCount;
import vn.gov.hanoi.cchc.intake.api.QueueFilter;
import vn.gov.hanoi.cchc.intake.api.ReceiptRow;
import vn.gov.hanoi.cchc.intake.api.ReceiptView;
import vn.gov.hanoi.cchc.intake.api.RefusalCount;
import vn.gov.hanoi.cchc.intake.api.TimelinessCount;
import vn.gov.hanoi.cchc.intake.api.UnknownOrganRow;
import vn.gov.hanoi.cchc.intake.control.Queue;
import vn.gov.hanoi.cchc.intake.control.ReceiptHistory;
import vn.gov.hanoi.cchc.intake.control.ReceiptViews;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.intake.control.Refusals;
import vn.gov.hanoi.cchc.intake.control.UnknownOrgans;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** What the standing office reads. Sealed receipts appear nowhere here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReceiptQueries {

    @Inject
    private Queue queue;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptViews views;
    @Inject
    private ReceiptHistory history;
    @Inject
    private Refusals refusals;
    @Inject
    private UnknownOrgans organs;

    /** The queue, soonest due first, without a due time last. */
    @RolesAllowed(Permission.INTAKE_READ)
    public Page<ReceiptRow> queue(@Valid QueueFilter filter) {
        return queue.page(filter);
    }

    /** One receipt with everything around it; empty when it does not exist or is sealed. */
    @RolesAllowed(Permission.INTAKE_READ)
    public Optional<ReceiptView> receipt(UUID id) {
        return receipts.open(id).map(views::of);
    }

    /** Internal id of a receipt number. */
    @RolesAllowed(Permission.INTAKE_READ)
    public Optional<UUID> byNumber(String number) {
        return receipts.byNumber(number).filter(receipt -> !receipt.sealed()).map(Receipt::id);
    }

    /** How often each ground was used, by agency and month, both days included. */
    @RolesAllowed(Permission.INTAKE_READ)
    public List<RefusalCount> refusals(LocalDate from, LocalDate to) {
        return refusals.counts(from, to);
    }

    /** How timely each agency supplies, the least timely first, both days included. */
    @RolesAllowed(Permission.INTAKE_READ)
    public List<TimelinessCount> timeliness(LocalDate from, LocalDate to) {
        return history.timeliness(from, to);
    }

    /** How readers' reports of these days were answered, both days included. */
    @RolesAllowed(Permission.INTAKE_READ)
    public AnswerCount answers(LocalDate from, LocalDate to) {
        return history.answers(from, to);
    }

    /** Refused deliveries by unknown organs, those that wait first. */
    @RolesAllowed({Permission.INTAKE_READ, Permission.AGENCY_MANAGE})
    public List<UnknownOrganRow> unknownOrgans() {
        return organs.all();
    }

    /** Alarms, newest first, at most 200. */
    @RolesAllowed(Permission.INTAKE_SEALED)
    public List<AlarmRow> alarms() {
        return history.alarms();
    }
}
