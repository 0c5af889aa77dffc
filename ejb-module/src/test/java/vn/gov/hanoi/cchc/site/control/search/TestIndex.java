package vn.gov.hanoi.cchc.site.control.search;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.control.ListedItem;
import vn.gov.hanoi.cchc.site.entity.EnglishText;
import vn.gov.hanoi.cchc.site.entity.FileAddress;
import vn.gov.hanoi.cchc.site.entity.FileAddressId;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** The index of the product over a small database in memory, with some steps of reading left out. */
final class TestIndex implements AutoCloseable {

    private static int made;

    private final Words words;
    private final SessionFactory factory;
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Map<Long, ListedItem> listed = new HashMap<>();
    private int wholeReads;

    /** In memory. */
    TestIndex(Set<Step> steps) {
        this(steps, Map.of("type", "lucene", "directory.type", "local-heap", "lucene_version", "9.11.1"));
    }

    /** @param place settings of the place of the index */
    TestIndex(Set<Step> steps, Map<String, String> place) {
        words = new Words(steps);
        Configuration configuration = new Configuration().addAnnotatedClass(PublishedItem.class).addAnnotatedClass(FileAddress.class)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        configuration.getProperties().putAll(Map.of("hibernate.connection.url", "jdbc:h2:mem:relevance" + ++made + ";MODE=MariaDB;DB_CLOSE_DELAY=-1",
            "hibernate.hbm2ddl.auto", "create",
            "hibernate.search.mapping.configurer", new SearchMapping() {
                @Override
                Words words() {
                    return words;
                }
            }));
        configuration.setStatementInspector(sql -> {
            wholeReads += sql.contains("union all") ? 1 : 0;
            return sql;
        });
        // the mapping calls its place so when nothing is set
        place.forEach((name, value) -> configuration.setProperty("hibernate.search.backends.lucene." + name, value));
        factory = configuration.buildSessionFactory();
        inTransaction(session -> session.createNativeMutationQuery(
            "create table site_file_text (sha256 varchar(64) primary key, body clob not null, read_at timestamp)").executeUpdate());
    }

    void put(List<RelevanceCorpus.Item> items) {
        items.forEach(item -> listed.put(item.number(), listed(item.number(), item.entry())));
        inTransaction(session -> items.forEach(item -> {
            session.persist(published(item.number(), item.entry()));
            if (!item.entry().files().isEmpty()) {
                session.persist(new FileAddress(new FileAddressId(item.number(), "a.pdf"), "sha" + item.number(), "application/pdf", 1L));
                session.createNativeMutationQuery("insert into site_file_text (sha256, body) values ('sha" + item.number() + "', :body)")
                    .setParameter("body", item.entry().files()).executeUpdate();
            }
            Vocabulary.parts(new Words(), item.entry().title()).forEach((part, form) -> {
                parts.merge(part, 1, Integer::sum);
                shown.putIfAbsent(part, form);
            });
        }));
    }

    /** As a reader is answered: when nothing is found, what was probably meant. */
    List<Long> ask(String typed, Abbreviations abbreviations) {
        Question question = new QuestionReader(words).read(typed, abbreviations);
        List<Long> found = numbers(question);
        if (!found.isEmpty() || !words.takes(Step.CORRECTION) || !question.phrases().isEmpty()) {
            return found;
        }
        Map<String, Integer> syllables = new HashMap<>();
        parts.forEach((part, count) -> {
            if (part.indexOf(' ') < 0) {
                syllables.put(part, count);
            }
        });
        List<String> better = new Corrections(syllables, asked -> {
            Map<String, Integer> known = new HashMap<>(parts);
            known.keySet().retainAll(asked);
            return known;
        }).better(question.folded());
        return better == null ? found : numbers(new QuestionReader(words).read(String.join(" ", better), abbreviations));
    }

    Found found(String typed, Wanted wanted) {
        return found(typed, wanted, List.of());
    }

    /** @param reaches as of a large index */
    Found found(String typed, Wanted wanted, List<Instant> reaches) {
        try (Session session = factory.openSession()) {
            return new ItemIndex(Search.session(session), words, RelevanceCorpus.LAST.plus(1, ChronoUnit.DAYS), reaches)
                .ask(new QuestionReader(words).read(typed, Abbreviations.NONE), wanted, true);
        }
    }

    /** Rows as a reader sees them. */
    List<SearchRow> rows(String typed, boolean english) {
        Question question = new QuestionReader(words).read(typed, Abbreviations.NONE);
        try (Session session = factory.openSession()) {
            ItemIndex index = new ItemIndex(Search.session(session), words, RelevanceCorpus.LAST.plus(1, ChronoUnit.DAYS), List.of());
            Found found = index.ask(question, new Wanted(null, List.of(), null, 0, null, null, english, false, 0, 10), false);
            return new RowWriter(words, question, found.loose(), Sections.of(List.of(), Map.of(), ""), english, index::kept, new WholeTexts(session))
                .rows(found.numbers(), listed);
        }
    }

    /** How often whole texts were read. */
    int wholeReads() {
        return wholeReads;
    }

    private List<Long> numbers(Question question) {
        if (question.empty()) {
            return List.of();
        }
        try (Session session = factory.openSession()) {
            return new ItemIndex(Search.session(session), words, RelevanceCorpus.LAST.plus(1, ChronoUnit.DAYS), List.of())
                .ask(question, Wanted.best(10), false).numbers();
        }
    }

    void inTransaction(java.util.function.Consumer<Session> work) {
        factory.inTransaction(work::accept);
    }

    @Override
    public void close() {
        factory.close();
    }

    static PublishedItem published(long number, SearchEntry entry) {
        PublishedItem item = new PublishedItem(number, UUID.randomUUID());
        String address = "/bai-viet/a-" + number;
        List<FileLink> files = new ArrayList<>();
        if (!entry.files().isEmpty()) {
            files.add(new FileLink("/tep/" + number + "/a.pdf", "Phụ lục", "PDF", true));
        }
        ItemKind kind = ItemKind.valueOf(entry.kind());
        ItemPage page = new ItemPage(number, kind, address, "cchc-2026-" + number, entry.title(), entry.summary(), "", null, List.of(), null, null, 1, null,
            null, null, null, List.of(), files, null, entry.tags(), List.of(), false, "", null, null, null, List.of(), null);
        Map<String, Object> values = new HashMap<>(Map.of("permanentId", "cchc-2026-" + number, "kind", kind, "visible", true, "slug", "a",
            "title", entry.title(), "summary", entry.summary(), "section", UUID.nameUUIDFromBytes(new byte[] {1}), "publishedAt", entry.published()));
        values.put("updatedAt", Instant.EPOCH);
        values.put("hash", "");
        values.put("symbol", entry.symbol());
        values.put("documentType", entry.type());
        values.put("organ", entry.organ());
        values.put("page", CanonicalJson.write(page));
        values.put("bodyHtml", "<p>" + entry.text() + "</p>");
        values.forEach((name, value) -> set(item, name, value));
        if (entry.english() != null) {
            item.translate(new EnglishText(entry.english().title(), entry.english().summary(), CanonicalJson.write(page), "<p>" + entry.english().text() + "</p>", 1,
                Instant.EPOCH));
        }
        return item;
    }

    private static ListedItem listed(long number, SearchEntry entry) {
        SearchEntry.English english = entry.english();
        return new ListedItem(number, ItemKind.valueOf(entry.kind()), "a", entry.title(), entry.summary(), UUID.randomUUID(), entry.published(), null, entry.symbol(),
            entry.type(), entry.organ(), null, null, false, null, null, english == null ? null : english.title(), english == null ? null : english.summary());
    }

    private static void set(PublishedItem item, String name, Object value) {
        try {
            Field field = PublishedItem.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(item, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
