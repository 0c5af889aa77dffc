package vn.gov.hanoi.cchc.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** The first page: what waits for me, by when, and why. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private WaitingWork work;
    @Inject
    private Desk desk;
    private List<WaitingWork.Task> tasks;
    private Instant endOfToday;

    @PostConstruct
    void open() {
        tasks = work.of(desk.getCaller());
        LocalDate today = getToday();
        endOfToday = today.plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant();
    }

    public List<WaitingWork.Task> getTasks() {
        return tasks;
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(desk.getNow(), ClockProducer.HANOI);
    }

    public long getLate() {
        return count(task -> task.by() != null && task.by().isBefore(desk.getNow()));
    }

    public long getDueToday() {
        return count(task -> task.by() != null && !task.by().isBefore(desk.getNow()) && task.by().isBefore(endOfToday));
    }

    public long getLater() {
        return count(task -> task.by() != null && !task.by().isBefore(endOfToday));
    }

    public long getWithoutTerm() {
        return count(task -> task.by() == null);
    }

    private long count(Predicate<WaitingWork.Task> which) {
        return tasks.stream().filter(which).count();
    }
}
