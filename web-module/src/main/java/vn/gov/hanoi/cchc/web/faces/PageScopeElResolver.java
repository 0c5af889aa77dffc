package vn.gov.hanoi.cchc.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * Finds at once what a public page was given with its request. Without it every {@code #{item}} would first be looked for among all
 * beans, which costs more than the rest of the expression.
 */
public class PageScopeElResolver extends ELResolver {

    /** A request attribute that says: the other attributes are for the page. */
    public static final String MARK = "page";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            return null;
        }
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Object value = request.get(property);
        if (value != null && request.get(MARK) instanceof Record) {
            context.setPropertyResolved(null, property);
            return value;
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // what a page was given does not change
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base == null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
