package vn.gov.hanoi.cchc.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final int MOST = 3;
    private static final String HEAP = "-Xmx160m";

    @TempDir
    private Path folder;

    private interface Drawing {
        void to(PDDocument document) throws IOException;
    }

    private Path pdf(Drawing drawing) throws IOException {
        Path file = folder.resolve("tep.pdf");
        try (PDDocument document = new PDDocument()) {
            drawing.to(document);
            document.save(file.toFile());
        }
        return file;
    }

    private Outcome show(Path file) {
        return new Pages(MOST).show(file, folder);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[0-9]+[-.].*")).sorted().toList();
        }
    }

    private BufferedImage picture(String name) throws IOException {
        return ImageIO.read(folder.resolve(name).toFile());
    }

    private static void page(PDDocument document, PDRectangle box, Color colour, String... lines) throws IOException {
        PDPage page = new PDPage(box);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(colour);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.setLeading(15);
            content.newLineAtOffset(50, box.getHeight() - 60);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static String[] dense() {
        String[] lines = new String[48];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "Dieu " + i + ". Co quan, don vi, to chuc, ca nhan chiu trach nhiem thi hanh Quyet dinh nay ke tu " + i * 37;
        }
        return lines;
    }

    @Test
    void a_page_full_of_words_is_two_small_pictures_a_thumbnail_and_its_words() throws IOException {
        assertThat(show(pdf(document -> page(document, PDRectangle.A4, Color.BLACK, dense())))).isEqualTo(Outcome.READ);
        assertThat(written()).containsExactly("1-1000.png", "1-240.png", "1-560.png", "1.txt");
        assertThat(Files.readString(folder.resolve("pages"))).isEqualTo("1");
        assertThat(Files.size(folder.resolve("1-1000.png"))).isBetween(5_000L, 120_000L);
        assertThat(Files.size(folder.resolve("1-560.png"))).isLessThan(50_000L);
        assertThat(Files.size(folder.resolve("1-240.png"))).isLessThan(15_000L);
        assertThat(picture("1-1000.png").getWidth()).isEqualTo(1000);
        assertThat(picture("1-1000.png").getHeight()).isBetween(1413, 1415);
        assertThat(Files.readString(folder.resolve("1.txt"))).contains("Dieu 7. Co quan, don vi");
        long dark = java.util.stream.IntStream.range(0, 1000).filter(x -> (picture1000(x) & 0xff) < 128).count();
        assertThat(dark).as("letters on the page").isPositive();
    }

    private int picture1000(int x) {
        try {
            int darkest = 0xffffff;
            BufferedImage page = picture("1-1000.png");
            for (int y = 80; y < 200; y++) {
                darkest = Math.min(darkest, page.getRGB(x, y) & 0xffffff);
            }
            return darkest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void colours_stay_colours_and_noise_is_small_all_the_same() throws IOException {
        BufferedImage noise = new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(1);
        for (int y = 0; y < 1100; y++) {
            for (int x = 0; x < 800; x++) {
                noise.setRGB(x, y, 0xff0000 | random.nextInt(0x10000));
            }
        }
        assertThat(show(pdf(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDImageXObject image = LosslessFactory.createFromImage(document, noise);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
        }))).isEqualTo(Outcome.READ);
        assertThat(written()).contains("1-1000.jpg");
        assertThat(Files.size(folder.resolve("1-1000.jpg"))).isLessThan(300_000L);
        int colour = picture("1-1000.jpg").getRGB(500, 500);
        assertThat(colour >> 16 & 0xff).as("red").isGreaterThan((colour & 0xff) + 40);
    }

    @Test
    void only_the_first_pages_are_shown_and_all_are_counted() throws IOException {
        assertThat(show(pdf(document -> {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage(PDRectangle.A6));
            }
        }))).isEqualTo(Outcome.READ);
        assertThat(Files.readString(folder.resolve("pages"))).isEqualTo("10000");
        assertThat(written()).contains("3.txt").doesNotContain("4.txt", "4-1000.png").hasSize(1 + MOST * 3);
    }

    @Test
    @Timeout(20)
    void a_page_of_any_extent_has_a_picture_of_the_usual_one() throws IOException {
        assertThat(show(pdf(document -> {
            page(document, new PDRectangle(2_000_000, 2_000_000), Color.BLACK, "Lon");
            page(document, new PDRectangle(10, 2_000_000), Color.BLACK, "Dai");
            page(document, new PDRectangle(2_000_000, 10), Color.BLACK, "Rong");
        }))).isEqualTo(Outcome.READ);
        for (String name : written()) {
            if (!name.endsWith(".txt")) {
                BufferedImage picture = picture(name);
                assertThat(picture.getWidth()).as(name).isLessThanOrEqualTo(1000);
                assertThat(picture.getHeight()).as(name).isLessThanOrEqualTo(2000);
            }
        }
    }

    @Test
    void a_scan_in_jbig2_is_drawn() throws IOException {
        BufferedImage sheet = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_BINARY);
        java.awt.Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 800);
        pen.setColor(Color.BLACK);
        pen.fillRect(100, 100, 400, 40);
        pen.dispose();
        assertThat(show(pdf(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            byte[] fax;
            try (var encoded = CCITTFactory.createFromImage(document, sheet).getCOSObject().createRawInputStream()) {
                fax = encoded.readAllBytes();
            }
            PDImageXObject scan = new PDImageXObject(document, new ByteArrayInputStream(jbig2(600, 800, fax)), COSName.JBIG2_DECODE, 600, 800, 1,
                PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(scan, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
        }))).isEqualTo(Outcome.READ);
        BufferedImage drawn = picture("1-1000.png");
        assertThat(drawn.getRGB(500, drawn.getHeight() * 120 / 800) & 0xff).as("the bar").isLessThan(80);
        assertThat(drawn.getRGB(500, drawn.getHeight() / 2) & 0xff).as("the paper").isGreaterThan(200);
    }

    /** A page and one region of it coded as by fax, without the head of a file (ITU-T T.88, 7.2, 7.4.6, 7.4.8). */
    private static byte[] jbig2(int width, int height, byte[] fax) {
        return ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length)
            .putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19)
            .putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).putShort((short) 0)
            .putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length)
            .putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).put((byte) 1).put(fax).array();
    }

    @Test
    void a_page_with_a_picture_that_cannot_be_drawn_keeps_its_words_and_pretends_nothing() throws IOException {
        assertThat(show(pdf(document -> {
            page(document, PDRectangle.A4, Color.BLACK, "Ban chup");
            PDImageXObject image = LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
            image.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawImage(image, 0, 0, 300, 300);
            }
        }))).isEqualTo(Outcome.READ);
        assertThat(written()).containsExactly("1.txt");
    }

    @Test
    void what_asks_for_a_password_is_told_apart() throws IOException {
        assertThat(show(pdf(document -> {
            page(document, PDRectangle.A4, Color.BLACK, "Kin");
            document.protect(new StandardProtectionPolicy("khoa", "khoa", new AccessPermission()));
        }))).isEqualTo(Outcome.ENCRYPTED);
        assertThat(written()).isEmpty();
    }

    @Test
    void what_is_broken_has_an_answer_too() throws IOException {
        Path whole = pdf(document -> page(document, PDRectangle.A4, Color.BLACK, dense()));
        byte[] bytes = Files.readAllBytes(whole);
        assertThat(show(Files.write(folder.resolve("nua"), java.util.Arrays.copyOf(bytes, 40)))).isIn(Outcome.FAILED, Outcome.EMPTY);
        assertThat(show(Files.write(folder.resolve("gi"), "GIF89a".getBytes(StandardCharsets.US_ASCII)))).isEqualTo(Outcome.FAILED);
        assertThat(show(Files.writeString(folder.resolve("am"), "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count -5>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n"))).isIn(Outcome.EMPTY, Outcome.FAILED);
        assertThat(show(Files.writeString(folder.resolve("khong"), "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 2000000000>>"
            + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]/CropBox[0 0 0 0]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")))
            .isIn(Outcome.FAILED, Outcome.READ, Outcome.EMPTY);
        assertThat(Integer.parseInt(Files.readString(folder.resolve("pages")))).isLessThanOrEqualTo(100_000);
    }

    /** A gigabyte of white that is packed into a few kilobytes, behind a page that is none. */
    @Test
    @Timeout(90)
    void a_bomb_ends_the_process_or_is_answered_and_the_page_before_it_stays() throws Exception {
        Path file = pdf(document -> {
            page(document, PDRectangle.A4, Color.BLACK, "Trang lanh");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream pixels = new PDStream(document);
            try (var out = pixels.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] white = new byte[1 << 20];
                for (int i = 0; i < 1_200; i++) {
                    out.write(white);
                }
            }
            PDImageXObject bomb = new PDImageXObject(pixels, null);
            bomb.setWidth(20_000);
            bomb.setHeight(20_000);
            bomb.setBitsPerComponent(8);
            bomb.setColorSpace(org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(bomb, 0, 0, 500, 500);
            }
        });
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "10000", "3").redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        process.getOutputStream().write(("pages\t" + file + "\t" + folder + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String answer = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(answer).satisfiesAnyOf(word -> assertThat(word).isIn(null, "READ", "FAILED"), word -> assertThat(word).contains("OutOfMemoryError"));
        assertThat(written()).contains("1-1000.png", "1.txt");
    }
}
