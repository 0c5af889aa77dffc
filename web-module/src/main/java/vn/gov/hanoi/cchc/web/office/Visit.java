package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The address a backing bean was opened with, and the way on to the next one. */
@RequestScoped
public class Visit {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    /** The id in the address, or null. */
    public String id() {
        return (String) request.getAttribute(OfficeFilter.ID);
    }

    /** Names of the query parameters, blank ones too. */
    public Set<String> names() {
        return request.getParameterMap().keySet();
    }

    /** A query parameter as one clean line; null when absent or blank. */
    public String line(String name) {
        return VietnameseText.line(request.getParameter(name));
    }

    /** A query parameter that names a day; null when absent or no day. */
    public LocalDate day(String name) {
        try {
            String text = line(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A query parameter that is a number; null when absent or none. */
    public Long number(String name) {
        String text = line(name);
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    /** A query parameter that is an id; null when absent or none. */
    public UUID uuid(String name) {
        String text = line(name);
        return text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? null : UUID.fromString(text);
    }

    /** A query parameter that names a constant; null when absent or none. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = line(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    /** Today in Hanoi. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
    }

    /** Goes on to an address, where the text {@code done.<key>} says what was achieved. */
    public void done(String address, String key) {
        go(address + (address.contains("?") ? "&" : "?") + "da=" + key);
    }

    /** Goes on to an address of ours. */
    public void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is no such thing: the answer is 404. */
    public void missing() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(404, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Says what is wrong on this page; nothing typed is lost. */
    public void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Something shown on this answer and nowhere else, {@code #{requestScope.name}}: it never reaches a session. */
    public void showOnce(String name, Object value) {
        request.setAttribute(name, value);
    }
}
