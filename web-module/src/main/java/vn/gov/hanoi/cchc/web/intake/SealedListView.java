package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.AlarmRow;
import vn.gov.hanoi.cchc.intake.api.RelatedReceipt;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptQueries;
import vn.gov.hanoi.cchc.intake.boundary.SealedDesk;

/** Alarms of secrecy, and the sealed receipts that name the caller. */
@Named
@RequestScoped
public class SealedListView {

    @Inject
    private ReceiptQueries queries;
    @Inject
    private SealedDesk desk;
    private List<AlarmRow> alarms;
    private List<RelatedReceipt> rows;

    @PostConstruct
    void open() {
        alarms = queries.alarms();
        rows = desk.sealedForMe();
    }

    /** Newest first. */
    public List<AlarmRow> getAlarms() {
        return alarms;
    }

    public List<RelatedReceipt> getRows() {
        return rows;
    }

    /** Whether the caller is named on the receipt of an alarm. */
    public boolean named(String number) {
        return rows.stream().anyMatch(row -> row.number().equals(number));
    }
}
