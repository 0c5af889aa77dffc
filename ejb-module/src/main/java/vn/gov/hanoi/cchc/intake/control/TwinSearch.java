package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.PublishedTwins;
import vn.gov.hanoi.cchc.intake.api.PublishedTwins.PublishedTwin;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.entity.Receipt;

/** Public items a submission may repeat, as long as somebody here can still refuse it for that (ground R7). */
@ApplicationScoped
public class TwinSearch {

    @Inject
    private Instance<PublishedTwins> port;

    public List<PublishedTwin> of(Receipt receipt, SubmissionContent content) {
        boolean open = Stream.of(ReceiptState.RECEIVED, ReceiptState.HELD, ReceiptState.EDITING).anyMatch(receipt.state()::equals);
        if (!open || !port.isResolvable()) {
            return List.of();
        }
        String text = String.join("\n", content.summary() == null ? "" : content.summary(), PlainText.ofHtml(content.bodyHtml()));
        return port.get().candidates(content.title(), text.strip());
    }
}
