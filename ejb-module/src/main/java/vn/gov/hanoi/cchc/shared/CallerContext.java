package vn.gov.hanoi.cchc.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The caller of this request. Filled once by the edge; nothing below it asks a servlet who is there. */
@RequestScoped
public class CallerContext {

    private Caller caller = Caller.visitor(null);
    private String correlation = UUID.randomUUID().toString();

    public Caller caller() {
        return caller;
    }

    public void enter(Caller newCaller) {
        this.caller = newCaller;
    }

    /** Ties log lines, audit rows and the incident number a person reads on an error page. */
    public String correlation() {
        return correlation;
    }

    public void correlation(String id) {
        this.correlation = id;
    }
}
