package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.content.api.StandingPageRow;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.content.boundary.StandingPageQueries;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;

/** Everything that waits for one person, from every context, soonest due first; read once for the rail and the first page. */
@RequestScoped
public class WaitingWork {

    /**
     * One thing to do.
     *
     * @param reason  constant of the context's reason, worded by {@code o:word}
     * @param number  receipt number, or null
     * @param by      by when, or null
     * @param term    what the term rests on, or why there is none, in words; or null
     * @param instead the absent colleague who is asked, or null when it is the caller
     * @param verb    what the button says
     * @param address where it is done
     */
    public record Task(String title, String number, Object reason, Instant by, String term, String detail, String instead, String verb, String address, boolean receipt) {
    }

    private static final Map<WaitingReason, String> VERBS = Map.of(WaitingReason.APPROVAL, "Xem và duyệt",
        WaitingReason.EMERGENCY_REVIEW, "Xem lại", WaitingReason.PERMISSION_EXPIRED, "Gia hạn",
        WaitingReason.EFFECT_PROPOSED, "Xem và ghi", WaitingReason.CITES_ENDED, "Xem lại");

    @Inject
    private SupplierQueries receipts;
    @Inject
    private ArticleQueries articles;
    @Inject
    private StandingPageQueries pages;
    private List<Task> tasks;

    List<Task> of(Caller caller) {
        if (tasks == null) {
            List<Task> found = new ArrayList<>();
            if (caller.may(Permission.OFFICE_ENTER)) {
                receipts.waitingForMe().forEach(waiting -> found.add(task(waiting, caller)));
                pages.dueForMe().forEach(page -> found.add(task(page, caller)));
            }
            if (caller.may(Permission.CONTENT_READ)) {
                articles.waitingForMe().forEach(waiting -> found.add(task(waiting)));
            }
            found.sort(Comparator.comparing(Task::by, Comparator.nullsLast(Comparator.naturalOrder())));
            tasks = List.copyOf(found);
        }
        return tasks;
    }

    /** Who does not read every receipt opens the one he is asked about. */
    private static Task task(WaitingReceipt waiting, Caller caller) {
        boolean own = waiting.reason() == WaitingReceipt.Reason.RETURNED_TO_YOU;
        OfficeRoute route = own ? OfficeRoute.SUBMISSION : caller.may(Permission.INTAKE_READ) ? OfficeRoute.RECEIPT : OfficeRoute.ASSIGNMENT;
        return new Task(waiting.title(), waiting.number(), waiting.reason(), waiting.by(),
            waiting.by() == null ? Texts.get("waiting.term.none.receipt") : null, waiting.detail(),
            caller.insteadOf(waiting.asked()), own ? "Bổ sung" : "Xử lý",
            route.address(waiting.number()), true);
    }

    /** Who answers for a page without writing it reads it and tells the standing office. */
    private static Task task(StandingPageRow row, Caller caller) {
        return new Task(row.text().title(), null, WaitingReason.PAGE_REVIEW,
            row.text().reviewBy().plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant().minusSeconds(1), null, row.owner(), null, "Rà soát",
            caller.may(Permission.PAGE_MANAGE) ? OfficeRoute.STANDING_PAGE.address(row.page().slug()) : row.page().address(), false);
    }

    private static Task task(WaitingArticle waiting) {
        return new Task(waiting.title(), null, waiting.reason(), waiting.by(), waiting.term(), waiting.detail(), null,
            VERBS.getOrDefault(waiting.reason(), "Biên tập"), waiting.reason() == WaitingReason.EFFECT_PROPOSED
            ? OfficeRoute.EFFECT.address(waiting.item()) : OfficeRoute.ARTICLE.address(waiting.item()), false);
    }
}
