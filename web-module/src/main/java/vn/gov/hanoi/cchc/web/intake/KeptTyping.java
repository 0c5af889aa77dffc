package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.gov.hanoi.cchc.intake.api.KeepTyping;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.intake.boundary.TypingDesk;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.web.office.Visit;

/** What a person types into one form, kept on the server until it is sent: an expired session or a closed window loses nothing (ruling 25). */
@Dependent
public class KeptTyping implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TypingDesk desk;
    @Inject
    private SupplierQueries queries;
    @Inject
    private Clock clock;
    @Inject
    private Visit visit;
    private String form;
    private Instant offered;
    private Instant saved;

    /** @param name which form, see {@link KeepTyping} */
    void open(String name) {
        form = name;
        offered = queries.typing(form).map(found -> found.savedAt()).orElse(null);
    }

    /** Keeps what stands in the fields; what was kept before and not brought back is gone then. */
    void keep(Object fields) {
        desk.keep(new KeepTyping(form, CanonicalJson.write(fields)));
        saved = clock.instant();
        offered = null;
    }

    /** Brings back what was typed last time. */
    <T> void restore(Class<T> type, Consumer<T> show) {
        queries.typing(form).ifPresent(found -> show.accept(CanonicalJson.read(found.content(), type)));
        offered = null;
    }

    /** Names the files whose bytes did not wait. */
    void gone(List<String> files) {
        if (!files.isEmpty()) {
            visit.say("Chọn lại các tệp này, trang không còn giữ: " + String.join(", ", files));
        }
    }

    /** It was sent, or is not wanted any more. */
    void drop() {
        desk.drop(form);
        offered = null;
    }

    /** When the typing was kept that is offered again, or null. */
    public Instant getOffered() {
        return offered;
    }

    public Instant getSaved() {
        return saved;
    }
}
