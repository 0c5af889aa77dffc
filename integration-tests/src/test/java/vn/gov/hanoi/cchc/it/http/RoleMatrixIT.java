package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.AccessTable;
import vn.gov.hanoi.cchc.it.support.DeployedEdges;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/**
 * Every address of the back office and every call of the interface, as deployed, against every role, every scope and nobody. What the
 * tables under {@code matrix/} do not list fails.
 */
class RoleMatrixIT {

    private static final Map<String, String> EXPIRED = Map.of("jakarta.faces.ViewState", "-1:-1");

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static DeployedEdges deployed;
    private static AccessTable office;
    private static AccessTable api;
    private static Map<String, OfficeVisitor> visitors;
    private static String document;
    private static String submission;
    private static String returned;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        deployed = DeployedEdges.read();
        office = AccessTable.read("/matrix/office.txt");
        api = AccessTable.read("/matrix/api.txt");
        visitors = new LinkedHashMap<>();
        office.columns().forEach(role -> visitors.put(role, OfficeVisitor.signedIn(portal, role)));
        document = deliver();
        submission = portal.text("select r.number from intake_receipt r join identity_account a on a.id = r.supplier_account where a.name = '"
            + portal.account("COLLABORATOR") + "' and r.state = 'RETURNED' limit 1");
        returned = typedInAndReturned(visitors.get("STANDING_OFFICE"));
    }

    @Test
    void the_tables_list_exactly_what_is_deployed() {
        assertThat(office.rows()).containsExactlyInAnyOrderElementsOf(deployed.officeAddresses().keySet());
        assertThat(api.rows()).containsExactlyInAnyOrderElementsOf(deployed.apiCalls().keySet());
        assertThat(api.columns()).containsExactlyInAnyOrderElementsOf(scopesAndNobody());
    }

    @Test
    void the_description_of_the_interface_hides_no_call_that_needs_a_key_and_names_no_other() {
        List<String> described = new ArrayList<>();
        HttpAnswers.json(http.get("/api/openapi?format=JSON")).path("paths").properties().forEach(path -> path.getValue().fieldNames()
            .forEachRemaining(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey().replaceFirst("^/api", ""))));
        assertThat(api.rows()).containsAll(described);
        assertThat(described).containsAll(api.rows().stream().filter(call -> call.contains("/v1/")).toList());
    }

    @Test
    void every_role_opens_the_addresses_of_the_table_and_no_other() {
        List<String> wrong = new ArrayList<>();
        for (String address : office.rows()) {
            visitors.forEach((role, visitor) -> {
                boolean allowed = office.allows(address, role);
                int seen = visitor.get(real(address)).statusCode();
                if (seen != (allowed ? 200 : 404)) {
                    wrong.add("GET " + address + " as " + role + ": " + seen);
                }
                int posted = visitor.post(real(address), EXPIRED).statusCode();
                // A forgotten view leads back to its address, which then answers as above.
                boolean back = posted == 302 && address.contains("{id}");
                if (allowed ? posted >= 500 || posted == 404 : posted != 404 && posted != 405 && !back) {
                    wrong.add("POST " + address + " as " + role + ": " + posted);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_address_of_something_that_is_not_there_is_404_for_every_role() {
        List<String> wrong = new ArrayList<>();
        for (String address : office.rows()) {
            for (String id : address.contains("{id}") ? List.of("00000000-0000-4000-8000-000000000000", "TN-1999-000001", "0", "x") : List.<String>of()) {
                visitors.forEach((role, visitor) -> {
                    int seen = visitor.get(address.replace("{id}", id)).statusCode();
                    if (seen != 404) {
                        wrong.add(address + " with " + id + " as " + role + ": " + seen);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void pages_are_reached_by_their_addresses_only() {
        assertThat(deployed.officePages()).isNotEmpty();
        List<String> files = new ArrayList<>(deployed.officePages());
        files.addAll(deployed.officeAddresses().values());
        for (String file : files) {
            assertThat(http.get(file).statusCode()).as(file).isEqualTo(404);
            visitors.forEach((role, visitor) -> assertThat(visitor.get(file).statusCode()).as(file + " as " + role).isEqualTo(404));
        }
        assertThat(deployed.officeAddresses().values()).containsAll(deployed.officePages());
    }

    @Test
    void nobody_and_no_key_gets_into_the_office() {
        for (String address : office.rows()) {
            boolean open = address.equals("/quan-tri/dang-nhap");
            List<HttpResponse<String>> answers = new ArrayList<>(List.of(http.get(real(address)), OfficeVisitor.stranger(portal).post(real(address), EXPIRED)));
            portal.scopes().forEach(scope -> answers.add(http.get(real(address), portal.key(scope))));
            for (HttpResponse<String> answer : answers) {
                if (!open) {
                    assertThat(answer.statusCode()).as(address).isEqualTo(302);
                    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/quan-tri/dang-nhap?ve=");
                    assertThat(answer.body()).doesNotContain("<h1");
                }
                assertThat(answer.statusCode()).as(address).isLessThan(400);
            }
        }
    }

    @Test
    void every_scope_makes_the_calls_of_the_table_and_no_other() {
        List<String> wrong = new ArrayList<>();
        for (String call : api.rows()) {
            for (String type : deployed.apiCalls().getOrDefault(call, List.of(""))) {
                for (String scope : api.columns()) {
                    String key = scope.equals("nobody") ? null : portal.key(scope);
                    HttpResponse<String> answer = call(call, type, key);
                    int status = answer.statusCode();
                    boolean right = api.allows(call, scope) ? status != 401 && status != 403 && status != 429 && status < 500
                        : status == (key == null ? 401 : 403) && HttpAnswers.code(answer).startsWith("auth.");
                    if (!right) {
                        wrong.add(call + " " + type + " with " + scope + ": " + status + " " + answer.body());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_session_of_the_office_counts_for_nothing_at_the_interface() {
        for (String call : api.rows()) {
            if (call.startsWith("GET ") && !api.allows(call, "nobody")) {
                visitors.forEach((role, visitor) -> assertThat(visitor.get("/api" + realCall(call)).statusCode()).as(call + " as " + role).isEqualTo(401));
            }
        }
    }

    @Test
    void an_attempt_without_the_right_is_recorded() {
        String account = portal.account("ACCOUNTANT");
        String denied = "select count(*) from audit_row where outcome = 'DENIED' and actor = '" + account + "'";
        long before = Long.parseLong(portal.text(denied));
        visitors.get("ACCOUNTANT").get("/quan-tri/tai-khoan");
        assertThat(Long.parseLong(portal.text(denied))).isEqualTo(before + 1);
    }

    private static List<String> scopesAndNobody() {
        List<String> columns = new ArrayList<>(portal.scopes());
        columns.add("nobody");
        return columns;
    }

    private static HttpResponse<String> call(String call, String type, String key) {
        String path = "/api" + realCall(call);
        if (call.startsWith("GET ")) {
            return key == null ? http.get(path) : http.get(path, key);
        }
        byte[] body = type.startsWith("multipart/") ? "--x--\r\n".getBytes(StandardCharsets.UTF_8) : "{}".getBytes(StandardCharsets.UTF_8);
        return http.post(path, key, type.startsWith("multipart/") ? type + "; boundary=x" : type, body);
    }

    private static String realCall(String call) {
        String path = call.substring(call.indexOf(' ') + 1);
        return path.replace("{receipt}", path.contains("documents") ? document : submission).replace("{id}", "00000000-0000-4000-8000-000000000000")
            .replace("{kind}/{year}", "par-index-so-nganh/2023");
    }

    /** With an id of something everybody of the table is concerned with. */
    private static String real(String address) {
        if (!address.contains("{id}")) {
            // the server itself adds the slash to the address of a folder
            return address.equals("/quan-tri") ? "/quan-tri/" : address;
        }
        String id = switch (address.replaceFirst("^/quan-tri/", "").replaceFirst("/.*", "")) {
            case "tep" -> portal.text("select f.media_id from intake_file f join intake_receipt r on r.id = f.receipt_id where r.number = '" + document + "'");
            case "tin", "han", "viec-giao", "niem-phong" -> document;
            case "tin-da-gui" -> submission;
            case "nhap-ho" -> returned;
            case "bai" -> portal.text("select id from content_article where state = 'PUBLISHED' and sample limit 1");
            case "hieu-luc" -> portal.text("select article_id from content_document where live limit 1");
            case "chi-so" -> address.contains("/mau/") ? "par-index-so-nganh" : portal.text("select id from indicator_edition order by imported_at limit 1");
            case "trang-co-dinh" -> "tro-nang";
            case "nhap-du-lieu" -> anImport();
            case "co-quan" -> portal.text("select code from identity_agency where code = 'SNV'");
            default -> throw new AssertionError("No id is known for " + address);
        };
        assertThat(id).as(address).isNotNull();
        return address.replace("{id}", id);
    }

    private static String anImport() {
        PublicItems.publish("tinh-hinh-ket-qua", 1);
        return portal.text("select id from content_import limit 1");
    }

    private static String deliver() {
        String json = """
            {"organId": "H26", "number": "%d", "notation": "KH-UBND", "typeName": "Kế hoạch", "subject": "Văn bản cho bảng quyền", "issuedOn": "%s",
             "files": [{"name": "van-ban.pdf", "main": true}]}""".formatted(System.nanoTime() % 100_000_000, LocalDate.now().minusDays(1));
        HttpResponse<String> answer = http.postForm("/api/v1/intake/documents", portal.key("intake:document"), "document", json, "van-ban.pdf", SamplePdf.BYTES);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return HttpAnswers.json(answer).path("receipt").asText();
    }

    /** News on paper that waits for what was missing. */
    private static String typedInAndReturned(OfficeVisitor standing) {
        LocalDateTime now = LocalDateTime.now(ClockProducer.HANOI).truncatedTo(ChronoUnit.MINUTES);
        Map<String, String> news = new LinkedHashMap<>(Map.of("nhap", "nhap", "kenh", "DESK_PAPER", "den", now.minusMinutes(2).toString(), "nguoi",
            "Nguyễn Thị Mơ", "loai", "NEWS", "tieude", "Tin cho bảng quyền " + System.nanoTime(), "noidung", "Nội dung " + System.nanoTime(),
            "sukien", now.minusHours(3).toString(), "nguon", "OWN"));
        news.putAll(Map.of("camket", "on", "nhapnut", "nhapnut"));
        HttpResponse<String> entered = standing.submit("/quan-tri/nhap-ho", news);
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        String number = entered.headers().firstValue("Location").orElseThrow().replaceAll(".*/tin/([A-Z]+-[0-9-]+).*", "$1");
        HttpResponse<String> back = standing.submit("/quan-tri/tin/" + number, Map.of("xuly", "xuly", "thieu", "Số hồ sơ", "tralainut", "tralainut"));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        return number;
    }
}
