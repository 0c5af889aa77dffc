package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.PNG_SIGNATURE;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.endless;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.exif;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.flag;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.hugePng;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.join;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.jpeg;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.latin;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.picture;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.pngChunk;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.segment;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.withSegments;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.zip;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.api.StagedVariant;
import vn.gov.hanoi.cchc.shared.Sha256;

class PicturesTest {

    private static final int APP1 = 0xffe1;
    private static final int COMMENT = 0xfffe;
    private static final String LOSSLESS_WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
    private static final String LOSSY_WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    @TempDir
    Path data;
    private Reception counter;

    @BeforeEach
    void open() {
        counter = new Reception(data);
    }

    private static String bytesOf(StagedFile file) throws Exception {
        return new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
    }

    private void refused(byte[] bytes, String name, String code) {
        assertThat(counter.refusal(bytes, name)).isEqualTo(code);
        assertThat(counter.waiting()).isZero();
    }

    @Test
    void the_place_is_gone_from_a_photograph() throws Exception {
        byte[] photo = withSegments(jpeg(64, 48), segment(APP1, exif(1)),
            segment(APP1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>21,1.6N</exif:GPSLatitude></x:xmpmeta>")),
            segment(COMMENT, latin("<script>alert(1)</script>")));
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS-HO-GUOM", "GPSLatitude");

        StagedFile file = counter.stage(photo, "anh.jpg");

        assertThat(bytesOf(file)).doesNotContain("Exif").doesNotContain("GPS").doesNotContain("xmp").doesNotContain("script");
        assertThat(file.original()).isEqualTo(Sha256.of(photo));
        assertThat(file.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file.path()))).isNotEqualTo(file.original());
        assertThat(file.size()).isEqualTo(Files.size(file.path()));
        assertThat(file.kind()).isEqualTo(MediaKind.PICTURE);
    }

    @ParameterizedTest
    @CsvSource({"1, 64, 48, RED, RED", "2, 64, 48, RED, RED", "3, 64, 48, BLUE, BLUE", "4, 64, 48, BLUE, BLUE",
        "5, 48, 64, RED, BLUE", "6, 48, 64, BLUE, RED", "7, 48, 64, BLUE, RED", "8, 48, 64, RED, BLUE"})
    void a_photograph_stands_upright_without_its_note(int orientation, int width, int height, String topLeft, String topRight) throws Exception {
        StagedFile file = counter.stage(withSegments(jpeg(64, 48), segment(APP1, exif(orientation))), "anh.jpg");

        BufferedImage image = ImageIO.read(file.path().toFile());
        assertThat(image.getWidth()).isEqualTo(width).isEqualTo(file.width());
        assertThat(image.getHeight()).isEqualTo(height).isEqualTo(file.height());
        assertThat(colour(image, 4, 4)).isEqualTo(topLeft);
        assertThat(colour(image, width - 5, 4)).isEqualTo(topRight);
    }

    private static String colour(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "RED" : "BLUE";
    }

    @Test
    void smaller_copies_are_made_for_widths_below_the_picture_s_own() throws Exception {
        StagedFile file = counter.stage(jpeg(1601, 801), "anh.jpg");

        assertThat(file.variants()).extracting(StagedVariant::width).containsExactly(480, 720, 960, 1600);
        for (StagedVariant copy : file.variants()) {
            BufferedImage image = ImageIO.read(copy.path().toFile());
            assertThat(image.getWidth()).isEqualTo(copy.width());
            assertThat(image.getHeight()).isEqualTo(copy.height()).isBetween(copy.width() / 2, copy.width() / 2 + 1);
            assertThat(Sha256.of(Files.readAllBytes(copy.path()))).isEqualTo(copy.sha256());
        }
        assertThat(counter.stage(jpeg(480, 100), "nho.jpg").variants()).isEmpty();
    }

    @Test
    void the_same_bytes_give_the_same_file() {
        byte[] photo = jpeg(300, 200);
        assertThat(counter.stage(photo, "a.jpg").sha256()).isEqualTo(counter.stage(photo, "b.jpg").sha256());
    }

    @Test
    void png_keeps_transparency_and_loses_its_texts() throws Exception {
        byte[] png = picture(flag(20, 10, BufferedImage.TYPE_4BYTE_ABGR), "png");
        byte[] chatty = join(PNG_SIGNATURE, Arrays.copyOfRange(png, 8, 33), pngChunk("tEXt", latin("Comment\0GPS 21.03")),
            pngChunk("eXIf", Arrays.copyOfRange(exif(6), 6, exif(6).length)), Arrays.copyOfRange(png, 33, png.length));

        StagedFile file = counter.stage(chatty, "so-do.png");

        assertThat(bytesOf(file)).doesNotContain("GPS").doesNotContain("tEXt").doesNotContain("eXIf");
        assertThat(ImageIO.read(file.path().toFile()).getColorModel().hasAlpha()).isTrue();
        assertThat(file.width()).as("turned as its EXIF chunk says").isEqualTo(10);
        assertThat(counter.stage(picture(flag(20, 10, BufferedImage.TYPE_BYTE_BINARY), "png"), "den-trang.png").mediaType()).isEqualTo("image/png");
        assertThat(counter.stage(picture(flag(20, 10, BufferedImage.TYPE_USHORT_GRAY), "png"), "xam.png").mediaType()).isEqualTo("image/png");
    }

    @Test
    void webp_becomes_png_or_jpeg() throws Exception {
        StagedFile clear = counter.stage(Base64.getDecoder().decode(LOSSLESS_WEBP), "a.webp");
        StagedFile opaque = counter.stage(Base64.getDecoder().decode(LOSSY_WEBP), "b.webp");

        assertThat(clear.name()).isEqualTo("a.png");
        assertThat(opaque.name()).isEqualTo("b.jpg");
        assertThat(opaque.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(opaque.path().toFile()).getWidth()).isEqualTo(1);
    }

    @Test
    void moving_webp_is_refused() {
        byte[] header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(2).array();
        byte[] body = join(latin("WEBPVP8X"), new byte[] {10, 0, 0, 0}, header);
        refused(join(latin("RIFF"), ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length).array(), body), "a.webp",
            "file.type.refused");
    }

    @Test
    void a_moving_gif_keeps_its_frames_and_timing_and_loses_its_comments() throws Exception {
        byte[] gif = movingGif();
        assertThat(new String(gif, StandardCharsets.ISO_8859_1)).contains("secret-place").contains("XMP Data");

        StagedFile file = counter.stage(gif, "a.gif");

        assertThat(bytesOf(file)).doesNotContain("secret-place").doesNotContain("XMP Data").contains("NETSCAPE");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.path().toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            IIOMetadataNode tree = (IIOMetadataNode) reader.getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode control = (IIOMetadataNode) tree.getElementsByTagName("GraphicControlExtension").item(0);
            assertThat(control.getAttribute("delayTime")).isEqualTo("25");
        }
    }

    private static byte[] movingGif() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 3; i++) {
                BufferedImage image = flag(30 + i, 20, BufferedImage.TYPE_BYTE_INDEXED);
                IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
                IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
                control.setAttribute("delayTime", "25");
                root.appendChild(looping());
                root.appendChild(comments());
                metadata.setFromTree("javax_imageio_gif_image_1.0", root);
                writer.writeToSequence(new IIOImage(image, null, metadata), null);
            }
            writer.endWriteSequence();
        }
        byte[] gif = out.toByteArray();
        int loop = new String(gif, StandardCharsets.ISO_8859_1).indexOf("!\u00ff\u000bNETSCAPE");
        return join(Arrays.copyOf(gif, loop), latin("!\u00ff\u000bXMP DataXMP\u0003gps\0"), Arrays.copyOfRange(gif, loop, gif.length));
    }

    private static IIOMetadataNode looping() {
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(new byte[] {1, 0, 0});
        extensions.appendChild(extension);
        return extensions;
    }

    private static IIOMetadataNode comments() {
        IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
        IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
        comment.setAttribute("value", "secret-place");
        comments.appendChild(comment);
        return comments;
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() {
        refused(hugePng(), "a.png", "file.too-large");
        byte[] wide = jpeg(8, 8);
        int frame = new String(wide, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        wide[frame + 5] = (byte) 0xff;
        wide[frame + 7] = (byte) 0xff;
        refused(wide, "a.jpg", "file.too-large");
        byte[] gif = picture(flag(8, 8, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        int descriptor = new String(gif, StandardCharsets.ISO_8859_1).indexOf("\u002c\0\0\0\0\u0008\0");
        gif[descriptor + 6] = (byte) 0x7f;
        gif[descriptor + 8] = (byte) 0x7f;
        refused(gif, "a.gif", "file.too-large");
    }

    @Test
    void ten_megabytes_are_taken_and_one_byte_more_is_not() {
        byte[] padded = Arrays.copyOf(jpeg(8, 8), 10 * 1024 * 1024);
        assertThat(counter.refusal(padded, "a.jpg")).isNull();
        assertThat(counter.refusal(Arrays.copyOf(padded, padded.length + 1), "b.jpg")).isEqualTo("file.too-large");
    }

    @Test
    void a_picture_over_ten_megabytes_is_refused_while_it_arrives() {
        assertThat(counter.refusal(endless(jpeg(8, 8)), "a.jpg")).isEqualTo("file.too-large");
        assertThat(counter.refusal(endless(PNG_SIGNATURE), "a.png")).isEqualTo("file.too-large");
        assertThat(counter.waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void a_picture_that_was_cut_short_is_damaged(String format) {
        byte[] whole = picture(noise(), format);
        refused(Arrays.copyOf(whole, whole.length / 2), "a." + format, "file.damaged");
        refused(Arrays.copyOf(whole, 12), "a." + format, "file.damaged");
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(7);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, random.nextInt(0xffffff));
            }
        }
        return image;
    }

    @Test
    void what_hides_behind_a_picture_does_not_survive() throws Exception {
        byte[] both = join(jpeg(64, 48), zip(Map.of("x.class", new byte[] {1, 2, 3})), latin("<script>alert(1)</script>"));
        StagedFile file = counter.stage(both, "anh.jpg");
        assertThat(bytesOf(file)).doesNotContain("PK\3\4").doesNotContain("script");
    }

    @Test
    void a_picture_under_another_picture_s_name_is_a_mismatch() {
        refused(jpeg(8, 8), "a.png", "file.type.mismatch");
        refused(picture(flag(8, 8, BufferedImage.TYPE_3BYTE_BGR), "bmp"), "a.png", "file.type.refused");
    }

    @Test
    void pictures_work_without_a_screen() {
        assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
        assertThat(counter.stage(jpeg(500, 500), "a.jpg").variants()).hasSize(1);
    }
}
