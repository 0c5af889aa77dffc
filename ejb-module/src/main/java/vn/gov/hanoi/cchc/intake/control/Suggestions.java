package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.Suggestion;
import vn.gov.hanoi.cchc.intake.api.Suggestion.Basis;
import vn.gov.hanoi.cchc.intake.api.Suggestion.Field;
import vn.gov.hanoi.cchc.intake.entity.Receipt;

/** Proposals for the classification, each with why: who sends, which section, what kind, what was found before (behaviour B3.1). */
@ApplicationScoped
public class Suggestions {

    private static final Map<AgencyKind, Origin> ORIGINS = new EnumMap<>(Map.of(AgencyKind.CITY, Origin.CITY,
        AgencyKind.COMMITTEE, Origin.CITY, AgencyKind.DEPARTMENT, Origin.DEPARTMENT, AgencyKind.UNIT, Origin.DEPARTMENT,
        AgencyKind.WARD, Origin.COMMUNE, AgencyKind.COMMUNE, Origin.COMMUNE, AgencyKind.DISTRICT, Origin.COMMUNE));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Senders senders;

    /** At most one proposal per basis and field, only for what is still open. */
    public List<Suggestion> of(Receipt receipt, String section) {
        Classification found = receipt.classification();
        List<Suggestion> all = new ArrayList<>();
        String agency = receipt.supplier().agency();
        if (found.origin() == null) {
            senders.find(agency).map(view -> ORIGINS.get(view.kind()))
                .ifPresent(origin -> all.add(new Suggestion(Field.ORIGIN, origin.name(), Basis.SENDER, 0)));
            past(all, Field.ORIGIN, "r.findings.origin", "r.supplier.agency", agency, Basis.PAST);
        }
        if (found.contentClass() == null) {
            byKind(receipt.kind(), all, Field.CONTENT_CLASS, ContentClass.DOCUMENTS.name());
            past(all, Field.CONTENT_CLASS, "r.findings.contentClass", "r.findings.section", section, Basis.SECTION);
            past(all, Field.CONTENT_CLASS, "r.findings.contentClass", "r.supplier.agency", agency, Basis.PAST);
        }
        if (found.purpose() == null) {
            byKind(receipt.kind(), all, Field.PURPOSE, Purpose.PROPAGATE.name());
            past(all, Field.PURPOSE, "r.findings.purpose", "r.findings.section", section, Basis.SECTION);
            past(all, Field.PURPOSE, "r.findings.purpose", "r.supplier.agency", agency, Basis.PAST);
        }
        return all;
    }

    private static void byKind(ReceiptKind kind, List<Suggestion> all, Field field, String value) {
        if (kind == ReceiptKind.DOCUMENT) {
            all.add(new Suggestion(field, value, Basis.KIND, 0));
        }
    }

    /** What was found most often where a field had the same value. */
    private void past(List<Suggestion> all, Field field, String found, String same, String value, Basis basis) {
        if (value != null) {
            em.createQuery("select " + found + ", count(r) from Receipt r where " + same + " = :value and " + found + " is not null group by "
                + found + " order by count(r) desc", Object[].class).setParameter("value", value).setMaxResults(1).getResultStream()
                .forEach(row -> all.add(new Suggestion(field, ((Enum<?>) row[0]).name(), basis, ((Number) row[1]).intValue())));
        }
    }
}
