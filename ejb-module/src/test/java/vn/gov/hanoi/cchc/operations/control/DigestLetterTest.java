package vn.gov.hanoi.cchc.operations.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt.Reason;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;

class DigestLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final UUID HOA = UUID.randomUUID();
    private static final Caller LAN = new Caller(UUID.randomUUID(), "lan", "Lan Anh", null, Set.of(Permission.OFFICE_ENTER), null);

    @Test
    void each_line_says_what_why_by_when_and_where_soonest_first() {
        UUID item = UUID.randomUUID();
        DigestLetter letter = new DigestLetter(LAN, NOW);
        letter.article(new WaitingArticle(item, "Bài đang viết", ItemKind.ARTICLE, WaitingReason.RETURNED_TO_YOU, NOW, null, "x", "mật"));
        letter.receipt(receipt("TN-2026-000002", "Tin sau", Reason.RETURNED_TO_YOU, NOW.plusSeconds(7200), null));
        letter.receipt(receipt("TN-2026-000001", "Tin trước", Reason.ASSIGNED, NOW.minusSeconds(60), null));
        assertThat(letter.subject()).isEqualTo("3 việc chờ bạn sáng 24/11/2026");
        assertThat(letter.body(path -> "https://x.vn" + path)).containsSubsequence("Chào Lan Anh,",
            "– Tin trước (TN-2026-000001)\nGiao cho bạn. Quá hạn từ 06.59 ngày 24/11/2026.\nhttps://x.vn/quan-tri/viec-giao/TN-2026-000001",
            "– Tin sau (TN-2026-000002)\nCần bạn bổ sung. Hạn 09.00 ngày 24/11/2026.\nhttps://x.vn/quan-tri/tin-da-gui/TN-2026-000002",
            "– Bài đang viết\nTrả lại để bạn sửa. Không có hạn.\nhttps://x.vn/quan-tri/bai/" + item,
            "https://x.vn/quan-tri", "https://x.vn/quan-tri/mat-khau");
    }

    @Test
    void details_that_people_wrote_stay_in_the_portal() {
        DigestLetter letter = new DigestLetter(LAN, NOW);
        letter.receipt(receipt("TN-2026-000001", "Tin", Reason.ASSIGNED, null, null));
        assertThat(letter.body(path -> path)).doesNotContain("Hỏi riêng");
    }

    @Test
    void work_of_an_absent_colleague_is_marked() {
        DigestLetter letter = new DigestLetter(LAN.standingInFor(List.of(new Caller.Absent(HOA, "Hòa", NOW))), NOW);
        letter.receipt(receipt("TN-2026-000001", "Tin", Reason.ASSIGNED, null, HOA));
        assertThat(letter.body(path -> path)).contains("Giao cho bạn, thay cho Hòa.");
    }

    @Test
    void what_does_not_fit_is_counted_and_the_way_out_stays() {
        DigestLetter letter = new DigestLetter(LAN, NOW);
        for (int i = 0; i < 100; i++) {
            letter.receipt(receipt("TN-2026-" + i, "Một tiêu đề rất dài ".repeat(20), Reason.ASSIGNED, NOW, null));
        }
        String body = letter.body(path -> "https://caicachhanhchinh.hanoi.gov.vn" + path);
        assertThat(body).hasSizeLessThan(4000).containsPattern("Còn \\d+ việc nữa").endsWith("/quan-tri/mat-khau");
    }

    @Test
    void without_work_it_is_empty() {
        assertThat(new DigestLetter(LAN, NOW).empty()).isTrue();
    }

    private static WaitingReceipt receipt(String number, String title, Reason reason, Instant by, UUID asked) {
        return new WaitingReceipt(UUID.randomUUID(), number, title, reason, by, "Hỏi riêng: số liệu nội bộ", asked);
    }
}
