package vn.gov.hanoi.cchc.extractor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The first pages of a PDF as pictures, with the words of each. A page counts when its words are written, which happens last: what
 * brings the process down on one page leaves those before it.
 */
final class Pages {

    private static final long MEMORY = 64L * 1024 * 1024;
    private static final int MOST_COUNTED = 100_000;

    private final int most;

    /** @param most pages that are shown */
    Pages(int most) {
        this.most = most;
        ImageIO.setUseCache(false);
    }

    /** Writes {@code pages} with their number, and for each page shown its pictures and {@code <page>.txt}. */
    Outcome show(Path file, Path folder) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", null, null, MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
            int count = document.getNumberOfPages();
            if (count <= 0) {
                return Outcome.EMPTY;
            }
            Files.writeString(folder.resolve("pages"), Integer.toString(Math.min(count, MOST_COUNTED)));
            PageRenderer renderer = new PageRenderer(document);
            for (int i = 0; i < Math.min(count, most); i++) {
                page(document, renderer, i, folder);
            }
            return Outcome.READ;
        } catch (InvalidPasswordException locked) {
            return Outcome.ENCRYPTED;
        } catch (IOException | RuntimeException | StackOverflowError problem) {
            return Outcome.FAILED;
        }
    }

    private static void page(PDDocument document, PageRenderer renderer, int index, Path folder) throws IOException {
        BufferedImage picture = renderer.page(index, scale(document.getPage(index)));
        if (picture != null) {
            PagePicture page = new PagePicture(picture);
            for (int width : PageLimits.WIDTHS) {
                page.write(folder, index + 1, width);
            }
            if (index == 0) {
                page.write(folder, 1, PageLimits.SMALL);
            }
        }
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        String words = stripper.getText(document);
        Files.writeString(folder.resolve(index + 1 + ".txt"), words.substring(0, Math.min(words.length(), PageLimits.WORDS)));
    }

    /** As wide as is shown, unless it would be too long: a page may be a kilometre by itself, its picture never is. */
    private static float scale(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        float width = lying ? box.getHeight() : box.getWidth();
        float height = lying ? box.getWidth() : box.getHeight();
        if (!(width > 0 && height > 0)) {
            throw new IOException("a page without extent");
        }
        return Math.min(PageLimits.WIDTHS[0] / width, PageLimits.HEIGHT / height);
    }
}
