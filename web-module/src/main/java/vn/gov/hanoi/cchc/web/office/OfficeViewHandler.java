package vn.gov.hanoi.cchc.web.office;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address the person sees, not to the page's file. */
public class OfficeViewHandler extends ViewHandlerWrapper {

    public OfficeViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(OfficeFilter.ADDRESS);
        boolean same = context.getViewRoot() == null || viewId.equals(context.getViewRoot().getViewId());
        if (address != null && same) {
            return address.toString();
        }
        return OfficeRoute.ofView(viewId).map(OfficeRoute::address).orElseGet(() -> super.getActionURL(context, viewId));
    }
}
