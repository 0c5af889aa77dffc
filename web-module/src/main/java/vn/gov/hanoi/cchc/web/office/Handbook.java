package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.gov.hanoi.cchc.web.faces.Asset;

/** The handbook of the back office: the files of {@code docs/vi/huong-dan}, one chapter each, read once. */
@Named
@ApplicationScoped
public class Handbook {

    private static final List<String> FILES =
        List.of("1-bat-dau", "2-cong-tac-vien", "3-thuong-truc", "4-bien-tap", "5-truong-ban", "6-ky-thuat");

    @Inject
    private Asset asset;
    private final List<HandbookChapter> chapters = FILES.stream().map(file -> HandbookChapter.of(read(file))).toList();

    public List<HandbookChapter> getChapters() {
        return chapters;
    }

    /** A chapter as a page shows it, its pictures from where the portal keeps them. */
    public String shown(HandbookChapter chapter) {
        return chapter.html().replace("src=\"anh/", "src=\"" + asset.of("huong-dan/"));
    }

    private static String read(String file) {
        try (InputStream in = Handbook.class.getResourceAsStream("/huong-dan/" + file + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
