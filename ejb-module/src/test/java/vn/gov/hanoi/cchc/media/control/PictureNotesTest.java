package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.APP1;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.APP13;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.artist;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.iptc;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.longIptc;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.pngWith;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.xmp;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.xmpChunk;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.xmpSegment;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.exif;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.join;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.jpeg;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.latin;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.segment;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.withSegments;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.iptc.IPTC;
import com.twelvemonkeys.imageio.metadata.iptc.IPTCReader;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.xmp.XMPReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.api.StagedVariant;

class PictureNotesTest {

    private static final int CITY = 90;

    @TempDir
    Path data;
    private Reception counter;

    @BeforeEach
    void open() {
        counter = new Reception(data);
    }

    @Test
    void the_author_s_credit_is_read_and_stays_in_the_picture_and_its_smaller_copies() throws Exception {
        byte[] photo = withSegments(jpeg(1000, 20), segment(APP1, exif(1)), segment(APP13, iptc(80, "Nguyễn Văn A", 110, "Ảnh: Văn A",
            115, "TTXVN", 116, "© Báo Hànộimới", 105, "Một cửa", 120, "Bà Mơ ở quầy số hai", CITY, "Hà Nội")));
        assertThat(text(photo)).contains("GPS-HO-GUOM", "Bà Mơ");

        StagedFile file = counter.stage(photo, "anh.jpg");

        assertThat(file.embedded()).isEqualTo(new EmbeddedText("Nguyễn Văn A", "Ảnh: Văn A", "TTXVN", "© Báo Hànộimới", "Một cửa", "Bà Mơ ở quầy số hai"));
        assertThat(file.embedded().line()).isEqualTo("Nguyễn Văn A / Ảnh: Văn A / TTXVN / © Báo Hànộimới");
        assertThat(file.variants()).hasSize(3);
        for (Path path : List.of(file.path(), file.variants().get(0).path(), file.variants().get(1).path())) {
            Directory kept = iptcOf(path);
            assertThat(kept.getEntryById(IPTC.TAG_BY_LINE).getValueAsString()).contains("Nguyễn Văn A");
            assertThat(kept.getEntryById(IPTC.TAG_CREDIT).getValueAsString()).isEqualTo("Ảnh: Văn A");
            assertThat(kept.getEntryById(IPTC.TAG_SOURCE).getValueAsString()).isEqualTo("TTXVN");
            assertThat(kept.getEntryById(IPTC.TAG_COPYRIGHT_NOTICE).getValueAsString()).isEqualTo("© Báo Hànộimới");
            assertThat(kept).as("no place, no story").hasSize(4);
            assertThat(text(Files.readAllBytes(path))).doesNotContain("GPS", "Exif", "Hà Nội", "Bà Mơ", "Một cửa");
        }
        assertThat(counter.stage(photo, "anh-2.jpg").sha256()).isEqualTo(file.sha256());
    }

    /** With the reader of a library, as other people's programs will. */
    private static Directory iptcOf(Path jpeg) throws Exception {
        List<JPEGSegment> found = JPEGSegmentUtil.readSegments(new ByteArrayImageInputStream(Files.readAllBytes(jpeg)),
            Map.of(JPEG.APP13, List.of("Photoshop 3.0")));
        assertThat(found).hasSize(1);
        byte[] resource = found.get(0).data().readAllBytes();
        return new IPTCReader().read(new ByteArrayImageInputStream(Arrays.copyOfRange(resource, 12, resource.length)));
    }

    @Test
    void xmp_says_it_in_elements_or_in_attributes_and_its_place_is_gone() throws Exception {
        byte[] photo = withSegments(jpeg(64, 48), xmpSegment(xmp("photoshop:Credit='Ảnh: Lê Quang' exif:GPSLatitude='21,1.6N'", """
            <dc:creator><rdf:Seq><rdf:li>Lê Quang</rdf:li><rdf:li>Người thứ hai</rdf:li></rdf:Seq></dc:creator>
            <photoshop:Source>Sở Nội vụ</photoshop:Source><photoshop:City>Hà Nội</photoshop:City>
            <dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>© Lê Quang</rdf:li><rdf:li xml:lang='en'>All rights</rdf:li></rdf:Alt></dc:rights>
            <dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Lễ &amp; hội</rdf:li></rdf:Alt></dc:description>
            <photoshop:Headline>Khai trương</photoshop:Headline>""")));

        StagedFile file = counter.stage(photo, "anh.jpg");

        assertThat(file.embedded()).isEqualTo(new EmbeddedText("Lê Quang", "Ảnh: Lê Quang", "Sở Nội vụ", "© Lê Quang", "Khai trương", "Lễ & hội"));
        assertThat(text(Files.readAllBytes(file.path()))).contains("Lê Quang", "Sở Nội vụ").doesNotContain("GPS", "Hà Nội", "xmp", "Khai trương");
    }

    @Test
    void png_says_it_in_a_packed_text_and_goes_on_saying_it_to_other_programs() throws Exception {
        byte[] packet = xmp("", "<dc:creator><rdf:Seq><rdf:li>Lê Quang</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>A &amp; &lt;B&gt;</photoshop:Credit>"
            + "<photoshop:Headline>Bí mật</photoshop:Headline>");
        for (boolean packed : new boolean[] {true, false}) {
            StagedFile file = counter.stage(pngWith(700, 10, xmpChunk(packet, packed)), "anh.png");

            assertThat(file.embedded()).isEqualTo(new EmbeddedText("Lê Quang", "A & <B>", null, null, "Bí mật", null));
            assertThat(file.variants()).extracting(StagedVariant::mediaType).containsExactly("image/png");
            for (Path path : List.of(file.path(), file.variants().get(0).path())) {
                byte[] kept = Files.readAllBytes(path);
                Directory xmp = new XMPReader().read(new ByteArrayImageInputStream(PictureChunks.of(kept, FileFormat.PNG).xmp()));
                assertThat(xmp.getEntryById(NoteField.DC + "creator").getValue()).isEqualTo(List.of("Lê Quang"));
                assertThat(xmp.getEntryById(NoteField.PHOTOSHOP + "Credit").getValue()).isEqualTo("A & <B>");
                assertThat(text(kept)).doesNotContain("Bí mật");
                assertThat(ImageIO.read(path.toFile())).isNotNull();
            }
        }
    }

    @Test
    void where_iptc_xmp_and_exif_differ_the_first_of_them_counts() {
        byte[] all = withSegments(jpeg(64, 48), segment(APP1, artist("Máy ảnh", "© EXIF")),
            xmpSegment(xmp("photoshop:Source='XMP' photoshop:Credit='XMP'", "")), segment(APP13, iptc(115, "IPTC")));

        assertThat(counter.stage(all, "a.jpg").embedded()).isEqualTo(new EmbeddedText("Máy ảnh", "XMP", "IPTC", "© EXIF", null, null));
        assertThat(counter.stage(jpeg(64, 48), "b.jpg").embedded()).isNull();
    }

    @Test
    void a_text_of_a_hundred_kilobytes_is_cut() {
        String endless = "ộ".repeat(33_000) + "😀".repeat(500);
        assertThat(endless.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(100_000);

        EmbeddedText inXmp = counter.stage(pngWith(20, 10, xmpChunk(xmp("", "<dc:description><rdf:Alt><rdf:li>" + endless
            + "</rdf:li></rdf:Alt></dc:description><photoshop:Source>TTXVN</photoshop:Source>"), true)), "a.png").embedded();
        EmbeddedText inIptc = counter.stage(withSegments(jpeg(20, 10), longIptc(120, endless, 115, "TTXVN")), "a.jpg").embedded();

        assertThat(inXmp).isEqualTo(new EmbeddedText(null, null, "TTXVN", null, null, "ộ".repeat(1000)));
        assertThat(inIptc).isEqualTo(inXmp);
    }

    @Test
    void a_cut_never_leaves_half_a_sign_and_a_line_fits_its_field() {
        assertThat(NoteField.SOURCE.clean("a" + "😀".repeat(300))).hasSize(199).endsWith("😀");
        EmbeddedText full = new EmbeddedText("a".repeat(200), "b" + "😀".repeat(99), null, null, null, null);
        assertThat(full.line()).hasSize(254).endsWith("😀");
        assertThat(new EmbeddedText("A", "A", null, null, "đầu đề", null).line()).isEqualTo("A");
        assertThat(new EmbeddedText(null, null, null, null, "đầu đề", null)).returns(null, EmbeddedText::line).returns("đầu đề", EmbeddedText::hint);
    }

    @Test
    void texts_become_one_composed_line_without_signs_that_cannot_be_seen() {
        byte[] photo = withSegments(jpeg(64, 48), segment(APP13, iptc(80, " Nguye\u0302\u0303n\r\n\tVa\u0306n\u0000 A\u202e\u200b ", 110, " \u0007 ")));

        assertThat(counter.stage(photo, "a.jpg").embedded()).isEqualTo(new EmbeddedText("Nguyễn Văn A", null, null, null, null, null));
    }

    @Test
    void a_record_that_is_not_utf_8_is_read_as_latin_1() {
        byte[] record = join(latin("Photoshop 3.0\0" + "8BIM\u0004\u0004\0\0\0\0\0\u0009"), new byte[] {0x1c, 2, 115, 0, 4}, latin("Caf\u00e9"), new byte[1]);

        assertThat(counter.stage(withSegments(jpeg(64, 48), segment(APP13, record)), "a.jpg").embedded().source()).isEqualTo("Café");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
