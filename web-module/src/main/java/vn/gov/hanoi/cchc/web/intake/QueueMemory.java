package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The filter a person last used in the queue, so that it stays while they work. */
@SessionScoped
public class QueueMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private String query;

    /** Query string without the page key, or null. */
    String query() {
        return query;
    }

    void keep(String used) {
        query = used;
    }
}
