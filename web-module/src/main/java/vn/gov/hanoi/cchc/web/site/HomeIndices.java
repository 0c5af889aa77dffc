package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.IndexRow;
import vn.gov.hanoi.cchc.indicator.api.NewestIndices;

/** The newest results of indices as the first page shows them; for Facelets of readers and of the preview alike. */
@Named
@ApplicationScoped
public class HomeIndices {

    /**
     * One number that says something.
     *
     * @param name    of the index and its year
     * @param address of its table
     * @param value   large
     * @param note    how it changed, or how many there were
     * @param sample  label it
     */
    public record Fact(String name, String address, String value, String note, boolean sample) {
    }

    /**
     * All of it in one language.
     *
     * @param of    what it was made of
     * @param facts numbers
     * @param bars  markup: the factors of satisfaction as bars, or nothing for fewer than two
     * @param table markup: the same figures as a table
     */
    public record Shown(NewestIndices of, List<Fact> facts, String bars, String table) {
    }

    private final AtomicReferenceArray<Shown> last = new AtomicReferenceArray<>(2);

    /** Made once as long as the results are the same: a page asks for each part of it by itself. */
    public Shown shown(NewestIndices indices, boolean english) {
        int language = english ? 1 : 0;
        Shown known = last.get(language);
        if (known == null || known.of != indices) {
            known = new Shown(indices, facts(indices, english), bars(indices, english), table(indices, english));
            last.set(language, known);
        }
        return known;
    }

    private static List<Fact> facts(NewestIndices indices, boolean english) {
        IndexWords words = new IndexWords(english);
        List<Fact> facts = new ArrayList<>();
        mean(facts, indices.sipas(), words);
        mean(facts, indices.par(), words);
        IndexRow city = indices.city();
        if (city != null && (city.hanoi().percent() != null || city.hanoi().rank() != null)) {
            String place = city.hanoi().rank() == null ? "" : words.fill("homeRank", city.unitCount() == null ? city.hanoi().rank().toString()
                : city.hanoi().rank() + "/" + city.unitCount());
            boolean measured = city.hanoi().percent() != null;
            facts.add(new Fact(words.fill("homeCity", String.valueOf(city.year())), city.kind().address(city.year()),
                measured ? words.percent(city.hanoi().percent()) : place, measured ? place : "", city.sample()));
        }
        return facts;
    }

    private static void mean(List<Fact> facts, IndexRow row, IndexWords words) {
        if (row != null && row.mean() != null) {
            String change = row.meanChange() == null ? "" : words.fill("indexLeadChange", words.changeInWords(row.meanChange()), String.valueOf(row.year() - 1));
            facts.add(new Fact(words.fill("indexTitle", words.kind(row.kind()), String.valueOf(row.year())), row.kind().address(row.year()),
                words.percent(row.mean()), change, row.sample()));
        }
    }

    private static String bars(NewestIndices indices, boolean english) {
        IndexWords words = new IndexWords(english);
        return indices.factors().size() < 2 ? "" : IndexCharts.bars(indices.factors().stream().map(factor -> new IndexCharts.Bar(name(factor, english), null,
            factor.mean(), words.percent(factor.mean()))).toList(), null);
    }

    private static String table(NewestIndices indices, boolean english) {
        IndexWords words = new IndexWords(english);
        return IndexTables.areas(indices.factors(), words.text("indexByArea"), null, List.of(), words);
    }

    private static String name(AreaColumn factor, boolean english) {
        return english && factor.nameEn() != null ? factor.nameEn() : factor.name();
    }
}
