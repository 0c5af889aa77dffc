package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.media.api.PreviewState;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PageShown;
import vn.gov.hanoi.cchc.site.api.PreviewShown;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.FilePreviewQueries;

/** The page that shows the beginning of a file without opening it. */
@ApplicationScoped
public class PreviewAnswers {

    @Inject
    private FilePreviewQueries previews;
    @Inject
    private Frames frames;

    /**
     * A page of a file as a reader sees it.
     *
     * @param heading "Trang 1"; null when the file is seen as words alone
     * @param alt     what its picture shows
     * @param shown   picture, or null
     * @param words   markup, empty when nothing was read
     */
    public record Sheet(String heading, String alt, PageShown shown, String words) {
    }

    /** @return null when nobody may see the file */
    Answer answer(PublicAddress address, ItemPage item) {
        PreviewShown preview = previews.preview(item.number(), address.name());
        if (preview == null) {
            return null;
        }
        boolean english = address.english();
        String title = item.files().stream().filter(link -> link.address().equals(preview.file())).map(FileLink::title).findFirst().orElse(address.name());
        String path = item.address() + PreviewShown.STEP + address.name();
        List<Crumb> crumbs = new ArrayList<>(frames.crumbs(item.section(), english));
        crumbs.add(new Crumb(item.address(), item.document() == null ? item.title() : item.document().symbol()));
        crumbs.add(new Crumb(null, PublicTexts.of(english).get("preview")));
        PageHead head = PageHead.of(english, PublicTexts.of(english).get("preview") + ": " + title, state(preview, english), path, item.section(), crumbs)
            .standingFor(item.address());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("item", item);
        content.put("preview", preview);
        content.put("title", title);
        content.put("state", state(preview, english));
        content.put("sheets", preview.shown().stream().map(page -> sheet(page, preview.state(), title, english)).toList());
        return Answer.page("/site/preview.xhtml", frames.frame(head), content, preview + title + item.title(), Set.of(PublicTags.item(item.number())));
    }

    private static Sheet sheet(PageShown page, PreviewState state, String title, boolean english) {
        String number = String.valueOf(page.number());
        return new Sheet(state == PreviewState.PAGES ? PublicTexts.fill(english, "previewPage", number) : null,
            PublicTexts.fill(english, "previewAlt", number, title), page, WordsMarkup.of(page.words(), english));
    }

    private static String state(PreviewShown preview, boolean english) {
        int shown = preview.shown().size();
        String key = "previewState" + preview.state() + (preview.state() == PreviewState.PAGES && shown == preview.pages() ? "_ALL" : "");
        return PublicTexts.fill(english, key, String.valueOf(shown), String.valueOf(preview.pages()));
    }
}
