package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;

/** Addresses, orders, words and charts of the indices. */
class IndexFormsTest {

    @ParameterizedTest
    @CsvSource({"/chi-so,INDICES,,0,", "/en/chi-so/,MOVED,,0,/en/chi-so", "/chi-so/par-index-so-nganh/2023,INDEX,par-index-so-nganh,2023,",
        "/chi-so/par-index-so-nganh/2023.csv,INDEX_FILE,par-index-so-nganh,2023,csv", "/en/chi-so/sipas-cap-tinh/2024.xlsx,INDEX_FILE,sipas-cap-tinh,2024,xlsx",
        "/chi-so/co-quan/P-00004,INDEX_AGENCY,,0,P-00004", "/chi-so/par-index-so-nganh,NOTHING,,0,", "/chi-so/x/0023,NOTHING,,0,",
        "/chi-so/x/2023.exe,NOTHING,,0,", "/chi-so/x/2023/,MOVED,,0,/chi-so/x/2023"})
    void addresses(String raw, PublicAddress.Page page, String slug, long number, String name) {
        PublicAddress address = PublicAddress.parse(raw);
        assertThat(address.page()).isEqualTo(page);
        assertThat(address.slug()).isEqualTo(slug);
        assertThat(address.number()).isEqualTo(number);
        assertThat(address.name()).isEqualTo(name);
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        IndexWords vi = new IndexWords(false);
        IndexWords en = new IndexWords(true);
        assertThat(vi.percent(new BigDecimal("91.430"))).isEqualTo("91,43\u00a0%");
        assertThat(en.percent(new BigDecimal("91.43"))).isEqualTo("91.43%");
        assertThat(vi.percent(new BigDecimal("1E+2"))).isEqualTo("100\u00a0%");
        assertThat(vi.change(new BigDecimal("-0.40"))).isEqualTo("−0,4");
        assertThat(vi.change(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(vi.changeInWords(new BigDecimal("2.7"))).isEqualTo("tăng 2,7 điểm phần trăm");
        assertThat(vi.number(null)).isEmpty();
    }

    @Test
    void a_column_sorts_both_ways_and_units_without_a_value_stand_last() {
        List<UnitFigure> units = List.of(unit("Ứng Hòa", "95", 1), unit("An Khánh", null, null), unit("Đại Mỗ", "90", 2));
        assertThat(IndexSort.read("/x", "ten", null).sorted(units)).extracting(unit -> unit.unit().name()).containsExactly("An Khánh", "Đại Mỗ", "Ứng Hòa");
        assertThat(IndexSort.read("/x", "ty-le", "giam").sorted(units)).extracting(unit -> unit.unit().name())
            .containsExactly("Ứng Hòa", "Đại Mỗ", "An Khánh");
        assertThat(IndexSort.read("/x", "'; drop", "x").sorted(units)).extracting(unit -> unit.unit().name())
            .containsExactly("Ứng Hòa", "Đại Mỗ", "An Khánh");
        assertThat(IndexSort.read("/x", "ten", null).towards(IndexSort.By.NAME)).isEqualTo("/x?sap-xep=ten&chieu=giam");
        assertThat(IndexSort.read("/x", "ten", "giam").towards(IndexSort.By.NAME)).isEqualTo("/x?sap-xep=ten");
    }

    @Test
    void charts_carry_no_style_and_no_script_and_escape_names() {
        String bars = IndexCharts.bars(List.of(new IndexCharts.Bar("<Sở> \"A\"", "/x?a&b", new BigDecimal("91.43"), "91,43 %")), new BigDecimal("88.40"));
        assertThat(bars).contains("&lt;Sở&gt; &quot;A&quot;", "rect width=\"91.43\"", "class=\"mean\" x1=\"88.4\"").doesNotContain("style", "<Sở>");
        String radar = IndexCharts.radar("r", "T", "D", List.of("A", "B", "C", "D"),
            List.of(new IndexCharts.Outline("mean", Arrays.asList(new BigDecimal("100"), null, new BigDecimal("50"), new BigDecimal("100")))));
        assertThat(radar).contains("<title id=\"r-t\">T</title>", "points=\"210.0,50.0 210.0,170.0 210.0,230.0 90.0,170.0\"").doesNotContain("style", "script");
    }

    private static UnitFigure unit(String name, String percent, Integer rank) {
        return new UnitFigure(new UnitLine(1, null, name, null, null, percent == null ? null : new BigDecimal(percent), rank, null, null, List.of()), null,
            null, null, false, null, null);
    }
}
