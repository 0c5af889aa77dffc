package vn.gov.hanoi.cchc.web.office;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.gov.hanoi.cchc.audit.AuditTrail;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/**
 * Turns what desks throw into words on the page the person is on: a broken rule or a badly shaped field becomes a message and nothing
 * typed is lost; a view that expired is opened anew; anything else gets an incident number.
 */
public class OfficeExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(OfficeExceptionHandler.class.getName());

    public OfficeExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable problem = root(events.next().getContext().getException());
            if (answered(faces, problem)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable problem) {
        if (faces.getExternalContext().isResponseCommitted() || faces.getRenderResponse() && !faces.isPostback()) {
            return false;
        }
        if (problem instanceof InputRefused input) {
            input.problems().forEach(found -> say(faces, Texts.words(found.code(), found.arguments())));
        } else if (problem instanceof RuleViolated rule) {
            say(faces, Texts.of(rule));
        } else if (problem instanceof ConstraintViolationException shape) {
            shape.getConstraintViolations().stream().map(ConstraintViolation::getMessage).distinct().forEach(text -> say(faces, text));
        } else if (problem instanceof ViewExpiredException) {
            reopen(faces);
        } else if (problem instanceof EJBAccessException) {
            CDI.current().select(AuditTrail.class).get().denied(faces.getExternalContext().getRequestServletPath(), "POST");
            say(faces, Texts.get("error.forbidden"));
        } else if (faces.isPostback()) {
            String incident = CDI.current().select(CallerContext.class).get().correlation();
            LOG.log(Level.SEVERE, "Incident " + incident, problem);
            say(faces, Texts.get("error.unexpected", incident));
        } else {
            return false;
        }
        faces.renderResponse();
        return true;
    }

    private static void say(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static void reopen(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect((String) external.getRequestMap().getOrDefault(OfficeFilter.ADDRESS, OfficeRoute.HOME.address()));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Throwable root(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && !(cause instanceof RuleViolated) && !(cause instanceof ConstraintViolationException)
            && !(cause instanceof EJBAccessException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
