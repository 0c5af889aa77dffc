package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;

/** How much waits behind each line of the rail. */
@RequestScoped
public class OfficeCounts {

    @Inject
    private WaitingWork work;

    Map<OfficeRoute, Integer> waiting(Caller caller) {
        Map<OfficeRoute, Integer> counts = new EnumMap<>(OfficeRoute.class);
        if (caller.may(Permission.OFFICE_ENTER)) {
            List<WaitingWork.Task> tasks = work.of(caller);
            int receipts = (int) tasks.stream().filter(WaitingWork.Task::receipt).count();
            counts.put(OfficeRoute.HOME, tasks.size());
            counts.put(caller.may(Permission.INTAKE_READ) ? OfficeRoute.QUEUE : OfficeRoute.SUBMISSIONS, receipts);
            int pages = (int) tasks.stream().filter(task -> task.reason() == WaitingReason.PAGE_REVIEW).count();
            counts.put(OfficeRoute.STANDING_PAGES, pages);
            counts.put(OfficeRoute.ARTICLES, tasks.size() - receipts - pages);
        }
        return counts;
    }
}
