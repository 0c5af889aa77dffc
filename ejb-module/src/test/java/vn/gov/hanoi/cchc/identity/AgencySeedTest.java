package vn.gov.hanoi.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.entity.AgencyName;

class AgencySeedTest {

    private static final Set<String> AGENCIES = rows("agencies").stream().map(row -> row[0]).collect(Collectors.toSet());

    @Test
    void there_are_51_wards_and_75_communes_with_their_five_digits() {
        List<String[]> communes = rows("communes");
        assertThat(communes).hasSize(126).allMatch(row -> row[0].matches("\\d{5}"));
        assertThat(communes.stream().map(row -> row[0])).doesNotHaveDuplicates();
        assertThat(communes.stream().filter(row -> row[1].equals("phuong"))).hasSize(51);
        assertThat(communes.stream().map(row -> AgencyName.key(row[1] + " " + row[2]))).as("each is known by its name").doesNotHaveDuplicates();
    }

    @Test
    void the_districts_ended_on_30_june_2025() {
        List<String[]> districts = rows("districts");
        assertThat(districts).hasSize(30).allMatch(row -> row[3].equals("2025-06-30"));
        assertThat(districts.stream().map(row -> row[1]).collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
            .containsEntry("quan", 12L).containsEntry("huyen", 17L).containsEntry("thi-xa", 1L);
        assertThat(Stream.concat(districts.stream().map(row -> row[0]), AGENCIES.stream())).doesNotHaveDuplicates()
            .allMatch(code -> code.matches("[A-Z0-9][A-Z0-9-]{1,39}"));
    }

    @Test
    void successors_parents_and_other_names_lead_to_agencies() {
        for (String[] row : rows("agencies")) {
            String line = String.join(",", row);
            assertThat(row[0].equals("UBND-HN") || line.contains(",UBND-HN,")).as(line).isTrue();
            if (row.length == 8 && !row[7].isEmpty()) {
                assertThat(AGENCIES).contains(row[7]);
            }
        }
        List<String[]> others = rows("agency-aliases");
        assertThat(others).isNotEmpty().allMatch(row -> AGENCIES.contains(row[0]));
        assertThat(others.stream().map(row -> AgencyName.key(row[1]))).doesNotHaveDuplicates();
    }

    private static List<String[]> rows(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
            AgencySeedTest.class.getResourceAsStream("/seed/" + file + ".csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
