package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** What was published is kept for ever, whole, and anybody can prove it (Article 6.5). */
class PermanentRecordIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        http = new HttpAnswers(RunningPortal.get());
        Waiting.until("every package of the moment is written", Duration.ofSeconds(90), () -> PublicItems.column(
            "select number from archive_package where permanent_id in ('cchc-2026-1', 'cchc-2026-3', 'cchc-2026-10') and state <> 'PACKED'").isEmpty());
    }

    @Test
    void every_publication_of_an_original_has_left_a_record_in_its_own_transaction() {
        assertThat(PublicItems.column("select p.id from content_publication p join content_article a on a.id = p.article_id and a.translation_of is null "
            + "left join archive_record_version v on v.revision_id = p.revision_id "
            + "where v.permanent_id is null")).isEmpty();
        assertThat(PublicItems.column("select s.public_number from site_item s left join archive_record r on r.public_number = s.public_number "
            + "where r.permanent_id is null")).isEmpty();
        assertThat(PublicItems.column("select v.permanent_id from archive_record_version v left join archive_package p "
            + "on p.permanent_id = v.permanent_id and p.number = v.number where p.number is null")).isEmpty();
    }

    @Test
    void the_delay_between_approval_and_publication_is_recorded_with_every_publication() {
        List<String> delays = PublicItems.column("select delay_ms from content_publication where manner <> 'IMPORTED'");
        assertThat(delays).isNotEmpty().allMatch(delay -> Long.parseLong(delay) >= 0);
        System.out.println("approve to public, as recorded: " + delays.stream().mapToLong(Long::parseLong).summaryStatistics() + " ms");
    }

    @Test
    void the_bytes_on_disk_are_what_every_manifest_says() throws IOException {
        List<String> packed = PublicItems.column("select concat(v.permanent_id, '/', v.number, ' ', v.manifest) from archive_record_version v "
            + "join archive_package p on p.permanent_id = v.permanent_id and p.number = v.number where p.state = 'PACKED'");
        assertThat(packed).hasSizeGreaterThan(8);
        for (String row : packed) {
            Path folder = RunningPortal.get().data().resolve("archive").resolve(row.substring(0, row.indexOf(' ')));
            Map<String, String> listed = sums(Files.readString(folder.resolve("manifest-sha256.txt")));
            for (JsonNode entry : new ObjectMapper().readTree(row.substring(row.indexOf(' ') + 1))) {
                assertThat(listed).as(folder + " names the parts of the record").containsEntry(entry.path("path").asText(), entry.path("sha256").asText());
                assertThat(Files.size(folder.resolve(entry.path("path").asText()))).isEqualTo(entry.path("size").asLong());
            }
            assertThat(listed).containsKey("index.html");
            for (Map.Entry<String, String> sum : listed.entrySet()) {
                assertThat(sha256(Files.readAllBytes(folder.resolve(sum.getKey())))).as(folder + "/" + sum.getKey()).isEqualTo(sum.getValue());
            }
        }
    }

    @Test
    void a_reader_gets_record_manifest_and_every_part_byte_by_byte() throws Exception {
        for (String folder : List.of("/luu-tru/cchc-2026-3/2/", "/luu-tru/cchc-2026-3/1/", "/luu-tru/cchc-2026-10/1/", "/luu-tru/cchc-2026-1/1/")) {
            Map<String, String> sums = sums(http.get(folder + "manifest-sha256.txt").body());
            assertThat(sums).containsKeys("metadata.json", "text.txt", "body.html", "index.html");
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                HttpResponse<byte[]> part = bytes(folder + sum.getKey());
                assertThat(part.statusCode()).as(folder + sum.getKey()).isEqualTo(200);
                assertThat(sha256(part.body())).as(folder + sum.getKey()).isEqualTo(sum.getValue());
                assertThat(part.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("sandbox").doesNotContain("script-src");
                assertThat(part.headers().allValues("Set-Cookie")).isEmpty();
            }
        }
        assertThat(HttpAnswers.json(http.get("/luu-tru/cchc-2026-3/2/metadata.json")).path("version").asInt()).isEqualTo(2);
    }

    @Test
    void the_page_of_a_record_shows_both_versions_their_fingerprints_and_the_text() {
        HttpResponse<String> page = http.get("/luu-tru/cchc-2026-3");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsOnlyOnce("<h1").contains("rel=\"canonical\" href=\"" + RunningPortal.get().url("/luu-tru/cchc-2026-3") + "\"",
            "/luu-tru/cchc-2026-3/2/index.html", "/luu-tru/cchc-2026-3/1/index.html", "manifest-sha256.txt", "Nguồn: Trang thông tin Cải cách hành chính");
        for (String hash : PublicItems.column("select content_hash from archive_record_version where permanent_id = 'cchc-2026-3'")) {
            assertThat(page.body()).contains(hash);
        }
        assertThat(http.get("/en/luu-tru/cchc-2026-3").body()).contains("Permanent record", "lang=\"en\"");
    }

    @Test
    void an_article_names_its_permanent_address_beside_the_line_for_quoting() {
        String address = PublicItems.column("select address from archive_record where permanent_id = 'cchc-2026-3'").get(0);
        assertThat(http.get(address).body()).contains("href=\"/luu-tru/cchc-2026-3\">" + RunningPortal.get().url("/luu-tru/cchc-2026-3"));
    }

    @Test
    void of_a_withdrawn_record_only_the_facts_remain_readable() {
        HttpResponse<String> page = http.get("/luu-tru/cchc-2026-8");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("cchc-2026-8", "Lịch đã thay đổi", "noindex").doesNotContain("được đăng để thử nghiệm", "metadata.json");
        assertThat(PublicItems.column("select text from archive_record_version where permanent_id = 'cchc-2026-8'").get(0)).contains("để thử nghiệm");
    }

    @Test
    void the_running_user_can_neither_change_nor_delete_what_is_kept() throws SQLException {
        try (Connection running = RunningPortal.get().running(); Statement statement = running.createStatement()) {
            for (String act : List.of("update archive_record_version set text = '' where number = 0", "delete from archive_record_version where number = 0",
                "delete from archive_record where public_number = 0", "delete from archive_package where number = 0", "truncate archive_record_version",
                "drop table archive_record_version")) {
                assertThatThrownBy(() -> statement.execute(act)).as(act).isInstanceOf(SQLException.class).hasMessageContaining("denied");
            }
        }
    }

    private static Map<String, String> sums(String manifest) {
        Map<String, String> sums = new LinkedHashMap<>();
        manifest.lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        return sums;
    }

    private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(RunningPortal.get().url(path.replace(" ", "%20")))).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
