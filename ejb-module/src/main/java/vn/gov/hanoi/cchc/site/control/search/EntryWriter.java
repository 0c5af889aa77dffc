package vn.gov.hanoi.cchc.site.control.search;

import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Declares the fields of the index and fills them. */
final class EntryWriter {

    /** What stands behind is read from the tables when words of a question may stand there ({@link WholeTexts}). */
    static final int KEPT_TEXT = 4_000;

    /** To be another one whenever an entry is filled in another way: an index with entries of an older form is built anew by itself. */
    static final String FORM = "3";

    private final Words words;
    private final Map<String, IndexFieldReference<String>> texts = new LinkedHashMap<>();
    private final IndexFieldReference<Long> group;
    private final IndexFieldReference<Integer> year;
    private final IndexFieldReference<Instant> published;

    EntryWriter(TypeBindingContext context, Words words) {
        this.words = words;
        IndexSchemaElement schema = context.indexSchemaElement();
        for (String name : new String[] {Fields.TITLE, Fields.SYMBOL, Fields.HEAD, Fields.BODY, Fields.HEAD_MARKED, Fields.PAIRS,
            Fields.ENGLISH_TITLE, Fields.ENGLISH_BODY}) {
            texts.put(name, schema.field(name, type -> type.asString().analyzer(AnalyzerNames.WHITESPACE).norms(Norms.YES).termVector(TermVector.NO))
                .toReference());
        }
        texts.put(Fields.WRITTEN, schema.field(Fields.WRITTEN, type -> type.asString()).multiValued().toReference());
        texts.put(Fields.FORM, schema.field(Fields.FORM, type -> type.asString()).toReference());
        for (String name : new String[] {Fields.KIND, Fields.SECTION}) {
            texts.put(name, schema.field(name, type -> type.asString()).toReference());
        }
        texts.put(Fields.ORGAN, schema.field(Fields.ORGAN, type -> type.asString().aggregable(Aggregable.YES)).toReference());
        group = schema.field(Fields.GROUP, type -> type.asLong().searchable(Searchable.NO).aggregable(Aggregable.YES)).toReference();
        for (String name : new String[] {Fields.TEXT, Fields.FILE_TEXT, Fields.ENGLISH_TEXT}) {
            texts.put(name, schema.field(name, type -> type.asString().searchable(Searchable.NO).projectable(Projectable.YES)).toReference());
        }
        year = schema.field(Fields.YEAR, type -> type.asInteger()).toReference();
        published = schema.field(Fields.PUBLISHED, type -> type.asInstant().sortable(Sortable.YES)).toReference();
    }

    void write(DocumentElement target, SearchEntry entry) {
        String about = entry.summary() + "\n" + String.join("\n", entry.tags()) + "\n" + or(entry.organ()) + "\n" + or(entry.type());
        String files = words.takes(Step.FILES) ? Words.nfc(entry.files()) : "";
        List<List<Token>> read = Stream.of(entry.title(), about, entry.text(), files).map(text -> words.tokens(Words.nfc(text))).toList();
        List<Token> head = Stream.of(read.get(0), read.get(1)).flatMap(List::stream).toList();
        List<String> folded = read.stream().map(Words::folded).toList();
        put(target, Fields.FORM, FORM);
        put(target, Fields.TITLE, folded.get(0));
        put(target, Fields.SYMBOL, words.symbol(entry.symbol()));
        put(target, Fields.HEAD, folded.get(0) + Fields.GAP + folded.get(1));
        put(target, Fields.BODY, String.join(Fields.GAP, folded));
        put(target, Fields.HEAD_MARKED, words.marked(head));
        words.written(read.stream().flatMap(List::stream)).forEach(word -> put(target, Fields.WRITTEN, word));
        put(target, Fields.PAIRS, words.paired(head));
        put(target, Fields.KIND, entry.kind());
        put(target, Fields.SECTION, entry.section());
        put(target, Fields.ORGAN, entry.organ());
        put(target, Fields.TEXT, first(Words.nfc(entry.text()), KEPT_TEXT));
        put(target, Fields.FILE_TEXT, first(files, KEPT_TEXT));
        if (entry.english() != null) {
            put(target, Fields.ENGLISH_TITLE, words.folded(entry.english().title()));
            put(target, Fields.ENGLISH_BODY, words.folded(entry.english().summary() + "\n" + entry.english().text()));
            put(target, Fields.ENGLISH_TEXT, first(Words.nfc(entry.english().text()), KEPT_TEXT));
        }
        target.addValue(group, Groups.of(entry));
        target.addValue(year, entry.day());
        target.addValue(published, entry.published());
    }

    private void put(DocumentElement target, String field, String value) {
        if (value != null && !value.isEmpty()) {
            target.addValue(texts.get(field), value);
        }
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private static String first(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
