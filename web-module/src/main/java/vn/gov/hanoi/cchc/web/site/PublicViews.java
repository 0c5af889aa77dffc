package vn.gov.hanoi.cchc.web.site;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the widget library out of public pages. For every page it would write a nonce into a view map, which opens a session, and a
 * content policy of its own over ours.
 */
public class PublicViews implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getFacesContext().getExternalContext().getRequestMap().containsKey(PageFrame.PAGE)) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing: the state is set before anything asks for it
    }
}
