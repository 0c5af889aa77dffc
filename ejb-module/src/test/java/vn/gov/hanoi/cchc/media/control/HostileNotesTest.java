package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.APP1;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.APP13;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.iptc;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.pngWith;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.xmp;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.xmpChunk;
import static vn.gov.hanoi.cchc.media.control.NoteBlocks.xmpSegment;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.exif;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.join;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.jpeg;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.latin;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.pngChunk;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.segment;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.withSegments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/** Notes that were made to hurt cost a good picture neither its place nor the server its memory or its time. */
class HostileNotesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path data;
    private Reception counter;

    @BeforeEach
    void open() {
        counter = new Reception(data);
    }

    @Test
    void entries_that_all_claim_the_whole_block_take_no_memory() {
        int entries = 65_535;
        ByteBuffer exif = ByteBuffer.allocate(10 + entries * 12 + 4);
        exif.put(latin("MM\0*")).putInt(8).putShort((short) entries);
        for (int i = 0; i < entries; i++) {
            exif.putShort((short) 0x9286).putShort((short) 7).putInt(exif.capacity()).putInt(0);
        }

        StagedFile file = taken(pngWith(20, 10, pngChunk("eXIf", exif.array())), "a.png");

        assertThat(file.width()).isEqualTo(20);
    }

    @Test
    void segments_without_an_end_take_no_time() {
        byte[] segment = new byte[2 + 0x0101];
        Arrays.fill(segment, (byte) 0x41);
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xe3, 1, 1}, 0, segment, 0, 4);
        byte[][] many = new byte[38_000][];
        Arrays.fill(many, segment);

        StagedFile file = taken(withSegments(jpeg(20, 10), join(many)), "a.jpg");

        assertThat(file.width()).isEqualTo(20);
    }

    @Test
    void ten_thousand_authors_are_one() {
        Object[] authors = new Object[20_000];
        for (int i = 0; i < authors.length; i += 2) {
            authors[i] = 80;
            authors[i + 1] = "A" + i % 10;
        }
        byte[][] many = new byte[100][];
        Arrays.fill(many, segment(APP13, Arrays.copyOf(iptc(authors), 65_000)));

        assertThat(taken(withSegments(jpeg(20, 10), join(many)), "a.jpg").embedded().author()).isEqualTo("A0");
    }

    @Test
    void a_packet_of_entities_of_depth_or_of_packed_zeros_says_nothing() {
        String lots = "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '" + "&a;".repeat(1000) + "'><!ENTITY c '" + "&b;".repeat(1000) + "'>"
            + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
        String packet = new String(xmp("", "<photoshop:Source>&c;&f;</photoshop:Source>"), StandardCharsets.UTF_8);
        byte[] bomb = (lots + packet.substring(packet.indexOf("<x:"))).getBytes(StandardCharsets.UTF_8);
        byte[] deep = xmp("", "<dc:creator>" + "<rdf:Seq><rdf:li>".repeat(5000));

        assertThat(taken(withSegments(jpeg(20, 10), xmpSegment(bomb)), "a.jpg").embedded()).isNull();
        assertThat(taken(pngWith(20, 10, xmpChunk(deep, true)), "a.png").embedded()).isNull();
        assertThat(taken(pngWith(20, 10, xmpChunk(new byte[9_000_000], true)), "a.png").embedded()).isNull();
    }

    @Test
    void a_broken_block_costs_neither_the_picture_nor_the_next_block() {
        byte[] cut = Arrays.copyOf(iptc(80, "A", 115, "TTXVN"), 40);
        byte[] beyond = join(latin("Exif\0\0MM\0*"), new byte[] {0x7f, -1, -1, -1, 0, 1});

        StagedFile file = taken(withSegments(jpeg(20, 10), segment(APP1, beyond), segment(APP13, cut),
            xmpSegment(xmp("photoshop:Credit='Ảnh: B'", "<dc:broken>"))), "a.jpg");

        assertThat(file.embedded()).isEqualTo(new EmbeddedText(null, "Ảnh: B", null, null, null, null));
    }

    @Test
    void notes_of_random_bytes_are_ignored() {
        Random random = new Random(6);
        for (int round = 0; round < 400; round++) {
            byte[] exif = damaged(exif(6), random);
            byte[] record = damaged(iptc(80, "Nguyễn Văn A", 120, "Bà Mơ"), random);
            byte[] packet = damaged(xmp("photoshop:Credit='A'", "<photoshop:Source>B</photoshop:Source>"), random);
            byte[] photo = withSegments(jpeg(20, 10), segment(APP1, exif), segment(APP13, record), xmpSegment(packet));
            assertThat(counter.refusal(photo, "a.jpg")).as("round %d", round).isNull();
            byte[] png = pngWith(20, 10, pngChunk("eXIf", exif), xmpChunk(packet, round % 2 == 0), pngChunk("iTXt", damaged(packet, random)));
            assertThat(counter.refusal(png, "a.png")).as("round %d", round).isNull();
        }
    }

    /** A few bytes are something else; every other time the end is missing. */
    private static byte[] damaged(byte[] block, Random random) {
        byte[] bytes = random.nextBoolean() ? block.clone() : Arrays.copyOf(block, random.nextInt(block.length));
        for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private StagedFile taken(byte[] bytes, String name) {
        return assertTimeoutPreemptively(SOON, () -> counter.stage(bytes, name));
    }
}
