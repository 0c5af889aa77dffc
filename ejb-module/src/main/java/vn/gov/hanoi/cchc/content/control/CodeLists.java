package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.content.api.CodeView;

/** The closed lists; their tables have no behaviour, so they have no entities either. */
@Dependent
public class CodeLists {

    @PersistenceContext
    private EntityManager em;

    public List<CodeView> genres() {
        return rows("select code, name, null from content_genre order by position");
    }

    public List<CodeView> parFields() {
        return rows("select code, name, null from content_par_field order by position");
    }

    public List<CodeView> documentTypes() {
        return rows("select code, name, abbreviation from content_document_type order by position");
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
