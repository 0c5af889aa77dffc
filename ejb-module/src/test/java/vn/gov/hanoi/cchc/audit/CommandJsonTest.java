package vn.gov.hanoi.cchc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.ClipDraft;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;

/** What a row of the audit trail says of a command. */
class CommandJsonTest {

    private static final UUID ITEM = UUID.fromString("00000000-0000-4000-8000-000000000001");

    /** An item may be sealed later; a row of the trail cannot be taken back. */
    @Test
    void no_words_of_an_item_are_in_the_trail() throws Exception {
        ItemDraft draft = new ItemDraft(ItemKind.ARTICLE, "NEWS", "Tên kín", "Tóm tắt kín", "<p>Lời kín</p>", null, null, null, List.of("thẻ"), null,
            List.of(new PictureDraft(ITEM, "Ảnh kín", "Người chụp", null, true, "Chú thích kín")), List.of(new AttachmentDraft(ITEM, "Tệp kín", true, new ClipDraft(null, null, "Lời kín", null, null))), null, null, false);
        SaveArticle command = new SaveArticle(ITEM, 3, draft, null);
        String json = CommandJson.of(EditorialDesk.class.getMethod("save", SaveArticle.class), new Object[] {command});
        assertThat(json).contains(ITEM.toString(), "\"version\":3", "Người chụp").doesNotContain("kín");
    }
}
