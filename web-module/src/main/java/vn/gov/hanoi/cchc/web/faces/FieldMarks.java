package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.Map;

/**
 * Tells assistive software which fields of a form shown again have an error, and which text says it: {@code aria-invalid} and
 * {@code aria-describedby} (hint first, then the message of {@code o:field}).
 */
public class FieldMarks implements SystemEventListener {

    private static final String DESCRIBED_BY = "aria-describedby";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            ((UIViewRoot) event.getSource()).visitTree(shown(faces), (visit, component) -> {
                // rows share one component: a mark on it would stand at every row
                if (component instanceof UIData || component instanceof UINamingContainer) {
                    return VisitResult.REJECT;
                }
                if (component instanceof EditableValueHolder) {
                    mark(component, faces.getMessageList(component.getClientId(faces)).stream()
                        .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0));
                }
                return VisitResult.ACCEPT;
            });
        }
    }

    /** Lists below something that is not shown must not be asked for their rows. */
    private static VisitContext shown(FacesContext faces) {
        return VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    }

    private static void mark(UIComponent field, boolean bad) {
        Map<String, Object> attributes = field.getPassThroughAttributes(true);
        String problem = field.getId() + "-loi";
        String before = attributes.get(DESCRIBED_BY) instanceof String text ? text.replace(problem, "").strip() : "";
        if (bad) {
            attributes.put("aria-invalid", "true");
            attributes.put(DESCRIBED_BY, (before + " " + problem).strip());
        } else if (attributes.remove("aria-invalid") != null) {
            if (before.isEmpty()) {
                attributes.remove(DESCRIBED_BY);
            } else {
                attributes.put(DESCRIBED_BY, before);
            }
        }
    }
}
