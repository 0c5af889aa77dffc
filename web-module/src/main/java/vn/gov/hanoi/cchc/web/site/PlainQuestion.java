package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request as the page that is shown sees it: everything that was asked is understood by then, and no parameter is left. Otherwise
 * Faces would take one of a certain name for a form that is sent back.
 */
final class PlainQuestion extends HttpServletRequestWrapper {

    PlainQuestion(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
