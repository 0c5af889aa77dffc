package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;

/** The filter a person last used on the list of items, so that coming back shows the same work. */
@SessionScoped
public class ArticleListMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private Map<String, String> last = Map.of();

    Map<String, String> last() {
        return last;
    }

    void keep(Map<String, String> filter) {
        last = Map.copyOf(filter);
    }
}
