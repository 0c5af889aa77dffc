package vn.gov.hanoi.cchc.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.shared.Texts;

/** Migrations have unique stamps; every table carries its context's name and says what the running user may do with it. */
class MigrationRulesTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{8}_\\d{4})__([a-z]+)_[a-z0-9_]+\\.(sql|java)");
    private static final Pattern TABLE = Pattern.compile("create table (?:if not exists )?`?([a-z0-9_]+)`?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("comment\\s*=?\\s*'([^']*)'\\s*;", Pattern.CASE_INSENSITIVE);

    @Test
    void names_follow_the_pattern_and_no_stamp_occurs_twice() throws IOException {
        Set<String> stamps = new HashSet<>();
        for (Path file : migrations()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            assertThat(stamps.add(name.group(1))).as("stamp of " + file).isTrue();
        }
    }

    @Test
    void tables_carry_the_name_of_their_context_and_a_comment() throws IOException {
        Set<String> contexts = new HashSet<>(Texts.BUNDLES);
        contexts.add("audit");
        List<String> wrong = new ArrayList<>();
        for (Path file : migrations()) {
            if (file.toString().endsWith(".sql")) {
                String sql = Files.readString(file);
                int comments = count(COMMENT, sql);
                Matcher table = TABLE.matcher(sql);
                int tables = 0;
                while (table.find()) {
                    tables++;
                    if (!contexts.contains(table.group(1).split("_")[0])) {
                        wrong.add(table.group(1));
                    }
                }
                assertThat(comments).as("comments of tables in " + file).isGreaterThanOrEqualTo(tables);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> sql = Files.list(Path.of("src/main/resources/db/migration"));
             Stream<Path> java = Files.exists(Path.of("src/main/java/db/migration")) ? Files.list(Path.of("src/main/java/db/migration")) : Stream.empty()) {
            return Stream.concat(sql, java.filter(file -> file.getFileName().toString().startsWith("V"))).sorted().toList();
        }
    }
}
