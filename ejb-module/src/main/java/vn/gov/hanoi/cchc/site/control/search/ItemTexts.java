package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/** What an item says besides its title and summary, as plain text. */
final class ItemTexts {

    private ItemTexts() {
    }

    /**
     * The text; what is said in films and sound; then what the page says around them: what pictures show, titles of what plays and of files,
     * who wrote, drew, supplied and signed.
     */
    static String page(String bodyHtml, ItemPage page) {
        Document body = Jsoup.parseBodyFragment(bodyHtml);
        List<String> lines = new ArrayList<>(List.of(body.text()));
        page.clips().forEach(clip -> lines.addAll(clip.transcript()));
        lines.addAll(body.select("img[alt]").eachAttr("alt"));
        pictures(page).forEach(picture -> lines.addAll(words(picture)));
        page.clips().forEach(clip -> lines.addAll(words(clip)));
        files(page).forEach(file -> lines.add(file.title()));
        lines.add(page.authors());
        lines.add(page.source());
        lines.add(page.document() == null ? null : page.document().signer());
        return lines.stream().filter(Objects::nonNull).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Names of the files that the page offers. */
    static List<String> names(ItemPage page) {
        return files(page).stream().map(FileLink::name).toList();
    }

    /** The words of its files in the order in which the page offers them. @param texts words of files, by name */
    static String files(ItemPage page, Map<String, String> texts) {
        return names(page).stream().map(texts::get).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static List<FileLink> files(ItemPage page) {
        return page.files() == null ? List.of() : page.files();
    }

    private static Stream<PictureShown> pictures(ItemPage page) {
        return page.pictures() == null ? Stream.ofNullable(page.lead()) : page.allPictures().stream();
    }

    private static List<String> words(PictureShown picture) {
        return Stream.of(picture.alt(), picture.below()).filter(Objects::nonNull).toList();
    }

    private static List<String> words(ClipShown clip) {
        List<String> words = new ArrayList<>(Stream.of(clip.title(), clip.credit()).filter(Objects::nonNull).toList());
        words.addAll(clip.poster() == null ? List.of() : words(clip.poster()));
        return words;
    }
}
