package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.site.api.Caution;
import vn.gov.hanoi.cchc.site.api.DocumentStory;
import vn.gov.hanoi.cchc.site.api.EffectLine;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.RelatedDocument;
import vn.gov.hanoi.cchc.site.api.RelationGroup;
import vn.gov.hanoi.cchc.site.control.ItemAddress;

/** The effect of public documents on any day, the documents around them, and what items that rely on them have to say. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DocumentQueries {

    /** More documents that speak of one are not shown. */
    private static final int SPEAKERS = 60;
    private static final String STATUS_TODAY = " left join site_effect e on e.public_number = i.public_number and e.from_day <= :today and e.to_day > :today";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /**
     * @param day the day asked about, or null for today
     * @return null when the number is of no public document
     */
    @PermitAll
    public DocumentStory story(long number, LocalDate day) {
        LocalDate asked = day == null ? today() : day;
        List<?> rows = em.createNativeQuery("select d.events, (select e.status from site_effect e where e.public_number = d.public_number "
                + "and e.from_day <= :day and e.to_day > :day limit 1) from site_document d where d.public_number = :number and d.visible = 1")
            .setParameter("day", asked).setParameter("number", number).getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        List<EffectLine> events = linked(Arrays.asList(CanonicalJson.read((String) row[0], EffectLine[].class)));
        Map<List<Object>, List<RelatedDocument>> groups = new LinkedHashMap<>();
        int speakers = relations(number, groups);
        return new DocumentStory(asked.toString(), Moment.day(asked), row[1] == null ? null : EffectStatus.valueOf((String) row[1]), events,
            groups.entrySet().stream().map(group -> new RelationGroup((RelationKind) group.getKey().get(0), (Boolean) group.getKey().get(1),
                List.copyOf(group.getValue()))).toList(), speakers > SPEAKERS);
    }

    /** Documents that a public item relies on and that do not apply in full today. */
    @PermitAll
    public List<Caution> cautions(long number) {
        List<?> rows = em.createNativeQuery("select c.target, i.document_type, i.symbol, i.slug, e.status, e.from_day from site_citation c "
                + "straight_join site_effect e on e.public_number = c.target and e.from_day <= :today and e.to_day > :today "
                + "and e.status in ('ENDED', 'ENDED_PARTLY', 'NOT_FITTING', 'SUSPENDED', 'SUSPENDED_PARTLY') "
                + "straight_join site_item i on i.public_number = c.target and i.visible = 1 where c.public_number = :number and c.live = 1 "
                + "order by e.from_day desc, c.target").setParameter("today", today()).setParameter("number", number).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> successors = successors(rows.stream().map(row -> number(((Object[]) row)[0])).toList());
        return rows.stream().map(row -> caution((Object[]) row, successors)).toList();
    }

    /** Status today of public documents, by number. */
    @PermitAll
    public Map<Long, EffectStatus> effects(Collection<Long> numbers) {
        Map<Long, EffectStatus> effects = new HashMap<>();
        if (!numbers.isEmpty()) {
            ((List<?>) em.createNativeQuery("select public_number, status from site_effect where public_number in :numbers and from_day <= :today "
                + "and to_day > :today").setParameter("numbers", numbers).setParameter("today", today()).getResultList())
                .forEach(row -> effects.put(number(((Object[]) row)[0]), EffectStatus.valueOf((String) ((Object[]) row)[1])));
        }
        return effects;
    }

    private static Caution caution(Object[] row, Map<Long, Object[]> successors) {
        Object[] next = successors.get(number(row[0]));
        return new Caution((String) row[1], (String) row[2], ItemAddress.of(ItemKind.DOCUMENT, (String) row[3], number(row[0])),
            EffectStatus.valueOf((String) row[4]), day(row[5]), next == null ? null : (String) next[2],
            next == null ? null : ItemAddress.of(ItemKind.DOCUMENT, (String) next[3], number(next[1])));
    }

    private Map<Long, Object[]> successors(List<Long> targets) {
        Map<Long, Object[]> successors = new HashMap<>();
        ((List<?>) em.createNativeQuery("select r.target, r.public_number, i.symbol, i.slug from site_relation r straight_join site_item i "
            + "on i.public_number = r.public_number and i.visible = 1 where r.target in :targets and r.live = 1 and r.kind = 'REPLACES' "
            + "order by r.public_number").setParameter("targets", targets).getResultList())
            .forEach(row -> successors.put(number(((Object[]) row)[0]), (Object[]) row));
        return successors;
    }

    private int relations(long number, Map<List<Object>, List<RelatedDocument>> groups) {
        Query said = em.createNativeQuery("select r.kind, r.target, coalesce(i.symbol, r.symbol), coalesce(i.title, r.title), r.parts, i.visible, i.slug, "
            + "e.status, e.from_day, i.public_number, i.symbol from site_relation r left join site_item i on i.public_number = r.target" + STATUS_TODAY
            + " where r.public_number = :number and r.live = 1 order by r.ordinal");
        said.setParameter("number", number).setParameter("today", today());
        said.getResultList().forEach(row -> place(groups, (Object[]) row, false));
        Query about = em.createNativeQuery("select r.kind, r.public_number, i.symbol, i.title, r.parts, i.visible, i.slug, e.status, e.from_day, "
            + "i.public_number, i.symbol from site_relation r straight_join site_item i on i.public_number = r.public_number and i.visible = 1" + STATUS_TODAY
            + " where r.target = :number and r.live = 1 order by r.kind, r.public_number desc limit " + (SPEAKERS + 1));
        List<?> speakers = about.setParameter("number", number).setParameter("today", today()).getResultList();
        speakers.stream().limit(SPEAKERS).forEach(row -> place(groups, (Object[]) row, true));
        return speakers.size();
    }

    /** One that was taken from the site is named by its symbol alone; one that was sealed is not named. */
    private static void place(Map<List<Object>, List<RelatedDocument>> groups, Object[] row, boolean inverse) {
        boolean here = row[9] != null;
        boolean open = here && Boolean.TRUE.equals(row[5]);
        if (here && row[10] == null) {
            return;
        }
        RelatedDocument other = new RelatedDocument((String) row[2], here && !open ? null : (String) row[3], (String) row[4],
            open ? ItemAddress.of(ItemKind.DOCUMENT, (String) row[6], number(row[9])) : null,
            open && row[7] != null ? EffectStatus.valueOf((String) row[7]) : null, open ? day(row[8]) : null);
        groups.computeIfAbsent(List.of(RelationKind.valueOf((String) row[0]), inverse), key -> new ArrayList<>()).add(other);
    }

    /** With the addresses of the causing documents that readers can open. */
    private List<EffectLine> linked(List<EffectLine> events) {
        List<Long> causes = events.stream().map(EffectLine::cause).filter(Objects::nonNull).distinct().toList();
        if (causes.isEmpty()) {
            return events;
        }
        Map<Long, String> addresses = new HashMap<>();
        ((List<?>) em.createNativeQuery("select public_number, slug from site_item where public_number in :causes and visible = 1")
            .setParameter("causes", causes).getResultList()).forEach(row -> addresses.put(number(((Object[]) row)[0]),
                ItemAddress.of(ItemKind.DOCUMENT, (String) ((Object[]) row)[1], number(((Object[]) row)[0]))));
        return events.stream().map(event -> event.at(addresses.get(event.cause()))).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String day(Object value) {
        return value == null ? null : Moment.day(((Date) value).toLocalDate());
    }
}
