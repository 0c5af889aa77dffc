package vn.gov.hanoi.cchc.intake.control.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.intake.control.edxml.EdxmlFixture.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportZipTest {

    private static final byte[] PDF = TinyPdf.of("Mau");

    @Test
    void members_are_judged_as_files_of_their_own() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("tai-lieu/819.pdf", PDF);
        members.put("tai-lieu/phu-luc/", new byte[0]);
        members.put("tai-lieu/phu-luc/1.pdf", PDF);
        EdxmlPacket packet = packet().file(zip(members)).with("819.pdf", "goi.zip").read();
        assertThat(packet.attachments()).extracting(EdxmlPacket.Attachment::name).containsExactly("819.pdf", "1.pdf");
        assertThat(Files.readAllBytes(packet.attachments().get(0).content().path())).isEqualTo(PDF);
    }

    @Test
    void a_zip_around_a_single_file_keeps_the_announced_name() throws IOException {
        EdxmlPacket packet = packet().file(zip(Map.of("tmp123.pdf", PDF))).read();
        assertThat(packet.attachments()).extracting(EdxmlPacket.Attachment::name).containsExactly("819.pdf");
    }

    @Test
    void an_office_document_stays_whole() throws IOException {
        byte[] office = zip(Map.of("[Content_Types].xml", "<Types/>".getBytes()));
        EdxmlPacket packet = packet().file(office).with("819.pdf", "819.docx").read();
        assertThat(Files.readAllBytes(packet.attachments().get(0).content().path())).isEqualTo(office);
    }

    @Test
    void a_zip_in_a_zip_is_unwrapped_and_a_third_is_not() throws IOException {
        byte[] two = zip(Map.of("in.zip", zip(Map.of("a.pdf", PDF))));
        assertThat(packet().file(two).read().attachments()).hasSize(1);
        assertThat(packet().file(zip(Map.of("out.zip", two))).problems()).containsExactly("file.archive.bomb@out.zip");
    }

    @Test
    void a_bomb_is_refused_by_its_ratio() throws IOException {
        assertThat(packet().file(zip(Map.of("a.txt", new byte[20 << 20]))).problems()).containsExactly("file.archive.bomb@819.pdf");
    }

    @Test
    void a_bomb_is_refused_by_its_total() throws IOException {
        EdxmlLimits small = new EdxmlLimits(64L << 20, 32, 500, 50, 50_000, 64 << 10, 2 << 20, 1 << 20, 10_000, 1_000, 2);
        byte[] body = packet().file(zip(Map.of("a.txt", new byte[2 << 20]))).bytes();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> EdxmlFixture.read(body, small)).hasMessageContaining("file.archive.bomb");
    }

    @Test
    void a_thousand_entries_are_the_most() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 1_001; i++) {
            members.put("f" + i + "/", new byte[0]);
        }
        assertThat(packet().file(zip(members)).problems()).containsExactly("file.archive.bomb@819.pdf");
    }

    @Test
    void fifty_files_are_the_most_also_when_packed() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 51; i++) {
            members.put(i + ".txt", "x".getBytes());
        }
        assertThat(packet().file(zip(members)).problems()).containsExactly("request.too-large@AttachmentEncoded.Attachment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "a/../../b.pdf", "..\\a.pdf", "a\u0000.pdf"})
    void a_name_that_climbs_out_is_refused(String name) throws IOException {
        assertThat(packet().file(zip(Map.of(name, PDF))).problems()).containsExactly("file.name.invalid@819.pdf");
    }

    @Test
    void an_empty_zip_is_empty_and_a_broken_one_is_no_zip() throws IOException {
        assertThat(packet().file(zip(Map.of())).problems()).containsExactly("file.empty@819.pdf");
        byte[] broken = zip(Map.of("a.pdf", PDF));
        java.util.Arrays.fill(broken, broken.length - 40, broken.length, (byte) 7);
        assertThat(packet().file(broken).problems()).containsExactly("file.damaged@819.pdf");
    }

    @Test
    void an_encrypted_member_is_refused() throws IOException {
        byte[] zip = zip(Map.of("a.pdf", PDF));
        zip[6] |= 1;
        int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[central + 8] |= 1;
        assertThat(packet().file(zip).problems()).containsExactly("file.encrypted@819.pdf");
    }

    @Test
    void a_secrecy_mark_in_a_members_name_is_refused() throws IOException {
        assertThat(packet().file(zip(Map.of("x/TỐI MẬT.pdf", PDF, "b.pdf", PDF))).problems())
            .containsExactly("intake.secrecy-mark@AttachmentName");
    }

    private static int indexOf(byte[] bytes, byte[] what) {
        for (int i = 0; i < bytes.length - what.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
