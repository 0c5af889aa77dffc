package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.ClaimView;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiptView;
import vn.gov.hanoi.cchc.intake.api.SubmissionVersionView;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.SubmissionVersion;

/** Puts together everything the standing office needs to judge one receipt. */
@ApplicationScoped
public class ReceiptViews {

    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptHistory history;
    @Inject
    private Claims claims;
    @Inject
    private Refusals refusals;
    @Inject
    private Suggestions suggestions;
    @Inject
    private TwinSearch twins;
    @Inject
    private Clock clock;

    /** Only for receipts that are not sealed. */
    public ReceiptView of(Receipt receipt) {
        UUID id = receipt.id();
        List<SubmissionVersionView> versions = receipts.versions(id).stream().map(SubmissionVersion::view).toList();
        SubmissionVersionView current = versions.get(0);
        ClaimView claim = claims.living(id).orElse(null);
        List<NationalStatusView> national = history.national(id);
        return new ReceiptView(id, receipt.version(), receipt.number(), receipt.channel(), receipt.kind(), receipt.state(),
            receipt.supplier().view(), receipt.supplier().declaration(), receipt.supplier().declaredAt(), receipt.receivedAt(),
            receipt.timeliness().view(receipt.kind(), receipt.state(), clock.instant()), current, versions.subList(1, versions.size()),
            receipt.classification(), suggestions.of(receipt, current.content().section()), twins.of(receipt, current.content()), history.sameFiles(id), claim,
            history.assignments(id), receipt.hold(), refusals.of(id), history.deliveries(id), history.timeline(id), receipt.recallOpen(),
            national.isEmpty() ? null : national.get(national.size() - 1).code(), history.replaced(receipt),
            history.related(receipt.replacedBy()), receipt.publicAddress());
    }
}
