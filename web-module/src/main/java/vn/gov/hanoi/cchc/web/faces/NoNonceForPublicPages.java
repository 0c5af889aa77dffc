package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the widgets' content policy to the back office. On a public page its nonce would be kept in the view, which opens a session, and
 * a kept page would keep the nonce.
 */
public class NoNonceForPublicPages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.getExternalContext().getRequestServletPath().startsWith("/quan-tri/")) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing to do
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
