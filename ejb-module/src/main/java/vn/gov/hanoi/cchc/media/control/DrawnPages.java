package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.gov.hanoi.cchc.media.api.StagedPage;
import vn.gov.hanoi.cchc.media.api.StagedVariant;

/**
 * Takes what an extractor drew over into the staging folder. What a file has taken over could write anything there, so nothing is
 * believed: neither how many pages there are nor that a picture is one.
 */
@Dependent
public class DrawnPages {

    /** Bytes of a picture of a page. */
    private static final long LARGEST = 512 * 1024;
    private static final int WIDEST = 1_000;
    private static final int LONGEST = 2_000;
    /** Of all words of a page. */
    private static final int WORDS = 10_000;
    private static final int MOST_COUNTED = 100_000;

    private final StagingFolder staging;
    private final PictureCodecs codecs;

    @Inject
    public DrawnPages(StagingFolder staging, PictureCodecs codecs) {
        this.staging = staging;
        this.codecs = codecs;
    }

    /** How many pages the file has; 0 when that is not known. */
    int count(Path folder) throws IOException {
        Path count = folder.resolve("pages");
        String text = Files.isRegularFile(count) && Files.size(count) < 10 ? Files.readString(count).strip() : "";
        return text.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(text), MOST_COUNTED) : 0;
    }

    /** @return the pages that are whole, from the first on; none when a secrecy mark stands on one */
    List<StagedPage> pages(Path folder, int most) throws IOException {
        List<StagedPage> pages = new ArrayList<>();
        for (int number = 1; number <= most && Files.isRegularFile(folder.resolve(number + ".txt")); number++) {
            WordsReading.Kept words = WordsReading.read(folder.resolve(number + ".txt"), WORDS);
            if (words == null) {
                discard(pages);
                return List.of();
            }
            pages.add(new StagedPage(number, words.body(), pictures(folder, number)));
        }
        return pages;
    }

    /** What was taken over is kept by now, or never will be. */
    static void discard(List<StagedPage> pages) {
        pages.forEach(page -> page.pictures().forEach(picture -> StagingFolder.discard(picture.path())));
    }

    private List<StagedVariant> pictures(Path folder, int number) throws IOException {
        List<StagedVariant> pictures = new ArrayList<>();
        try (DirectoryStream<Path> drawn = Files.newDirectoryStream(folder, number + "-*.{png,jpg}")) {
            for (Path picture : drawn) {
                if (pictures.size() < 3 && Files.isRegularFile(picture) && Files.size(picture) <= LARGEST) {
                    Path place = staging.place();
                    Files.copy(picture, place);
                    measured(place).ifPresentOrElse(pictures::add, () -> StagingFolder.discard(place));
                }
            }
        }
        pictures.sort(Comparator.comparingInt(StagedVariant::width));
        return pictures;
    }

    private Optional<StagedVariant> measured(Path picture) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(picture)) {
            head = in.readNBytes(Arrival.HEAD);
        }
        Optional<FileFormat> format = FileFormat.ofMediaType(ContentType.of(head)).filter(one -> one == FileFormat.PNG || one == FileFormat.JPEG);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        ImageReader reader = codecs.reader(format.get());
        try (ImageInputStream in = new FileImageInputStream(picture.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > WIDEST || height > LONGEST) {
                return Optional.empty();
            }
            Arrival arrival = Arrival.measure(picture);
            return Optional.of(new StagedVariant(width, height, format.get().mediaType, arrival.size(), arrival.sha256(), picture));
        } catch (IOException | RuntimeException undecodable) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
