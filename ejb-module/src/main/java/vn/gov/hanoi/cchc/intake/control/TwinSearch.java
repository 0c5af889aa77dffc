package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.PublishedTwins;
import vn.gov.hanoi.cchc.intake.api.PublishedTwins.PublishedTwin;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Public items a submission may repeat, as long as somebody here can still refuse it for that (ground R7). */
@ApplicationScoped
public class TwinSearch {

    @Inject
    private Instance<PublishedTwins> port;
    @Inject
    private PortalSettings settings;

    /**
     * The ground with title and absolute address of the item it points to; any other ground as it is.
     *
     * @throws RuleViolated {@code intake.refusal.twin} (argument: the number) when readers see no such item
     */
    public RefusalGround cited(RefusalGround ground) {
        if (ground.code() != RefusalCode.R7) {
            return ground;
        }
        PublishedTwin twin = Optional.of(port).filter(Instance::isResolvable).flatMap(found -> found.get().published(ground.twin()))
            .orElseThrow(() -> new RuleViolated("intake.refusal.twin", ground.twin().toString()));
        return new RefusalGround(ground.code(), ground.words(), ground.basis(), ground.decidedBy(), ground.lapsesOn(), ground.missing(),
            ground.twin(), twin.title(), settings.address(twin.address()));
    }

    public List<PublishedTwin> of(Receipt receipt, SubmissionContent content) {
        boolean open = Stream.of(ReceiptState.RECEIVED, ReceiptState.HELD, ReceiptState.EDITING).anyMatch(receipt.state()::equals);
        if (!open || !port.isResolvable()) {
            return List.of();
        }
        String text = String.join("\n", content.summary() == null ? "" : content.summary(), PlainText.ofHtml(content.bodyHtml()));
        return port.get().candidates(content.title(), text.strip());
    }
}
