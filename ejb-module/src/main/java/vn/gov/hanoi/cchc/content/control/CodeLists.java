package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.hanoi.cchc.content.api.CodeView;

/**
 * The closed lists; their tables have no behaviour, so they have no entities either. Only a migration changes them, before the server
 * starts, so they are read once.
 */
@ApplicationScoped
public class CodeLists {

    private final Map<String, List<CodeView>> lists = new ConcurrentHashMap<>();
    @PersistenceContext
    private EntityManager em;

    public List<CodeView> genres() {
        return list("select code, name, null from content_genre order by position");
    }

    public List<CodeView> parFields() {
        return list("select code, name, null from content_par_field order by position");
    }

    public List<CodeView> documentTypes() {
        return list("select code, name, abbreviation from content_document_type order by position");
    }

    private List<CodeView> list(String sql) {
        return lists.computeIfAbsent(sql, this::rows);
    }

    /** Abbreviation that the symbol of a type carries; empty when the type is unknown or has none. */
    public Optional<String> abbreviation(String typeName) {
        return documentTypes().stream().filter(type -> type.name().equalsIgnoreCase(typeName) && type.extra() != null)
            .map(CodeView::extra).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<CodeView> rows(String sql) {
        return ((List<Object[]>) em.createNativeQuery(sql).getResultList()).stream()
            .map(row -> new CodeView((String) row[0], (String) row[1], (String) row[2])).toList();
    }
}
