package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
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

    public List<Fact> facts(NewestIndices indices, boolean english) {
        IndexWords words = new IndexWords(english);
        List<Fact> facts = new ArrayList<>();
        mean(facts, indices.sipas(), words);
        mean(facts, indices.par(), words);
        IndexRow city = indices.city();
        if (city != null && (city.hanoi().percent() != null || city.hanoi().rank() != null)) {
            String place = city.hanoi().rank() == null ? "" : words.fill("homeRank", city.unitCount() == null ? city.hanoi().rank().toString()
                : city.hanoi().rank() + "/" + city.unitCount());
            boolean measured = city.hanoi().percent() != null;
            facts.add(new Fact(words.fill("homeCity", String.valueOf(city.year())), IndexWords.address(city.kind(), city.year()),
                measured ? words.percent(city.hanoi().percent()) : place, measured ? place : "", city.sample()));
        }
        return facts;
    }

    private static void mean(List<Fact> facts, IndexRow row, IndexWords words) {
        if (row != null && row.mean() != null) {
            String change = row.meanChange() == null ? "" : words.fill("indexLeadChange", words.changeInWords(row.meanChange()), String.valueOf(row.year() - 1));
            facts.add(new Fact(words.fill("indexTitle", words.kind(row.kind()), String.valueOf(row.year())), IndexWords.address(row.kind(), row.year()),
                words.percent(row.mean()), change, row.sample()));
        }
    }

    /** Bars of the factors of satisfaction, or nothing for fewer than two. */
    public String bars(NewestIndices indices, boolean english) {
        IndexWords words = new IndexWords(english);
        return indices.factors().size() < 2 ? "" : IndexCharts.bars(indices.factors().stream().map(factor -> new IndexCharts.Bar(name(factor, english), null,
            factor.mean(), words.percent(factor.mean()))).toList(), null);
    }

    /** The same figures as a table. */
    public String table(NewestIndices indices, boolean english) {
        IndexWords words = new IndexWords(english);
        return IndexTables.areas(indices.factors(), words.text("indexByArea"), null, List.of(), words);
    }

    private static String name(AreaColumn factor, boolean english) {
        return english && factor.nameEn() != null ? factor.nameEn() : factor.name();
    }
}
