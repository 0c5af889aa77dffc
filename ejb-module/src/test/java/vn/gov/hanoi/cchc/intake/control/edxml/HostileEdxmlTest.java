package vn.gov.hanoi.cchc.intake.control.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.intake.control.edxml.EdxmlFixture.packet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.intake.api.InputRefused;

class HostileEdxmlTest {

    private static final String ROOT = "<edXML:edXML xmlns:edXML=\"" + EdxmlReader.QCVN_102_2016 + "\">";

    @Test
    void a_billion_laughs_are_not_laughed() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(problem(packet().text().replaceFirst("\\?>", "?>" + dtd + "]>").replace("Nội dung", "&l9;"))).isEqualTo("intake.xml.forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>", "<!DOCTYPE x>", "\n<!-- a > b --><!DOCTYPE x []>"})
    void a_dtd_is_not_read(String dtd) {
        String text = packet().text().replaceFirst("\\?>", java.util.regex.Matcher.quoteReplacement("?>" + dtd)).replace("Nội dung", "&e;");
        assertThat(problem(text)).isEqualTo("intake.xml.forbidden");
    }

    @Test
    void an_undeclared_entity_is_refused() {
        assertThat(problem(packet().text().replace("Nội dung", "&nbsp;"))).isIn("intake.xml.forbidden", "request.malformed");
        assertThat(packet().with("Nội dung", "&#x1EAD; &amp; &lt;").read().content()).isEqualTo("ậ & <");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 10_000})
    void too_deep_is_too_deep(int depth) {
        assertThat(problem(ROOT + "<edXML:a>".repeat(depth))).isEqualTo("intake.xml.forbidden");
    }

    @Test
    void thirty_two_levels_are_read() {
        String nested = "<edXML:a>".repeat(28) + "</edXML:a>".repeat(28);
        assertThat(packet().with("<edXML:SteeringType>", nested + "<edXML:SteeringType>").problems()).isEmpty();
        assertThat(packet().with("<edXML:SteeringType>", "<edXML:a>" + nested + "</edXML:a><edXML:SteeringType>").problems())
            .containsExactly("intake.xml.forbidden");
    }

    @Test
    void sixty_five_megabytes_are_too_many_and_sixty_are_read_without_holding_them() throws IOException {
        assertThatThrownBy(() -> stream(65)).isInstanceOfSatisfying(InputRefused.class, r -> assertThat(r.code()).isEqualTo("request.too-large"));
        EdxmlPacket packet = stream(60);
        assertThat(packet.attachments().get(0).content().size()).isEqualTo(60L * 768 * 1024);
        Files.delete(packet.attachments().get(0).content().path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<edXML:a b=\"@\"/>", "<!--@-->", "<?pi @?>", "<edXML:@/>"})
    void one_tag_of_a_megabyte_is_not_taken_into_memory(String markup) {
        assertThat(problem(ROOT + markup.replace("@", "x".repeat(1 << 20)) + "</edXML:edXML>")).isEqualTo("intake.xml.forbidden");
    }

    @Test
    void a_greater_than_sign_in_an_attribute_does_not_deceive_the_guard() {
        assertThat(problem(ROOT + "<edXML:a b=\"" + "x>".repeat(1 << 20) + "\"/></edXML:edXML>")).isEqualTo("intake.xml.forbidden");
        assertThat(packet().with("<edXML:Subject>", "<edXML:Subject a='\">' b=\"'<!-->\">".replace("<!--", "")).problems()).isEmpty();
        assertThat(packet().with("Nội dung", "<![CDATA[<!DOCTYPE a> ]] > ]>x]]>").read().content()).isEqualTo("<!DOCTYPE a> ]] > ]>x");
    }

    @Test
    void endless_texts_and_elements_are_cut_off() {
        assertThat(problem(ROOT + "<edXML:a>" + "x".repeat(3 << 20))).isEqualTo("request.too-large");
        assertThat(problem(ROOT + "<edXML:a/>".repeat(60_000))).isEqualTo("request.too-large");
    }

    @Test
    void five_hundred_receivers_and_fifty_files_are_the_most() {
        String receiver = "<edXML:To><edXML:OrganId>H26.15</edXML:OrganId></edXML:To>";
        assertThat(packet().with("<edXML:Code>", receiver.repeat(499) + "<edXML:Code>").read().to()).hasSize(500);
        assertThat(packet().with("<edXML:Code>", receiver.repeat(500) + "<edXML:Code>").problems())
            .containsExactly("request.too-large@MessageHeader.To");
        StringBuilder files = new StringBuilder();
        StringBuilder manifest = new StringBuilder();
        for (int i = 2; i <= 51; i++) {
            manifest.append("<edXML:Reference><edXML:ContentId>").append(i).append("</edXML:ContentId></edXML:Reference>");
            files.append("<Attachment><ContentId>").append(i).append("</ContentId><ContentTransferEncoded>QQ==</ContentTransferEncoded>"
                + "<AttachmentName>a.txt</AttachmentName></Attachment>");
            if (i == 50) {
                assertThat(packet().with("</AttachmentEncoded>", files + "</AttachmentEncoded>")
                    .with("</edXML:edXMLManifest>", manifest + "</edXML:edXMLManifest>").read().attachments()).hasSize(50);
            }
        }
        assertThat(packet().with("</AttachmentEncoded>", files + "</AttachmentEncoded>")
            .with("</edXML:edXMLManifest>", manifest + "</edXML:edXMLManifest>").problems())
            .containsExactly("request.too-large@AttachmentEncoded.Attachment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<", "{}", "not xml", "<a>", "<a></b>", "\u0000", "<edXML/>", "PK\u0003\u0004"})
    void what_is_no_packet_is_refused(String text) {
        assertThat(problem(text)).isIn("request.malformed", "intake.namespace");
    }

    @Test
    void another_encoding_and_broken_utf_8_are_refused() {
        String utf16 = packet().text().replace("UTF-8", "UTF-16");
        assertThat(problem(utf16.getBytes(StandardCharsets.UTF_16))).isIn("request.malformed", "intake.xml.forbidden");
        assertThat(problem(packet().text().replace("UTF-8", "IBM037"))).isEqualTo("request.malformed");
        byte[] body = packet().bytes();
        body[packet().text().indexOf("OrganName")] = (byte) 0xff;
        assertThat(problem(body)).isEqualTo("request.malformed");
    }

    @Test
    void a_broken_connection_is_not_the_senders_mistake() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(packet().bytes(), 0, 900), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> new EdxmlPackets(EdxmlLimits.STANDARD).read(broken, EdxmlFixture.folder(), EdxmlFixture.TODAY))
            .isInstanceOf(IOException.class).hasMessageContaining("connection reset");
    }

    @Test
    void twenty_thousand_mutations_are_either_read_or_refused_with_a_code() {
        byte[] good = packet().bytes();
        Random random = new Random(819_2025);
        Path folder = EdxmlFixture.folder();
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] mutated = mutate(good, random);
            try {
                new EdxmlPackets(EdxmlLimits.STANDARD).read(new ByteArrayInputStream(mutated), folder, EdxmlFixture.TODAY);
            } catch (InputRefused e) {
                refused++;
                assertThat(e.problems()).isNotEmpty().allMatch(p -> p.code().matches("(request|intake|file)\\.[a-z.-]+"));
            } catch (Exception e) {
                throw new AssertionError("mutation " + i + ": " + new String(mutated, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(refused).isGreaterThan(5_000);
    }

    private static byte[] mutate(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int kind = random.nextInt(4);
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(bytes.length);
            if (kind == 0) {
                bytes[at] = (byte) random.nextInt(256);
            } else if (kind == 1) {
                bytes[at] = (byte) "<>&\"'/!?[]-;:=%".charAt(random.nextInt(15));
            } else {
                int length = Math.min(random.nextInt(200), bytes.length - at);
                byte[] changed = new byte[kind == 2 ? bytes.length - length : bytes.length + length];
                System.arraycopy(bytes, 0, changed, 0, at);
                if (kind == 3) {
                    System.arraycopy(bytes, at, changed, at, length);
                }
                int from = kind == 2 ? at + length : at;
                System.arraycopy(bytes, from, changed, kind == 2 ? at : at + length, bytes.length - from);
                bytes = changed;
            }
        }
        return bytes;
    }

    /** A packet of that many MiB, made while it is read. */
    private static EdxmlPacket stream(int megabytes) throws IOException {
        String[] halves = packet().with("@FILE@", "@@").text().split("@@");
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(halves[0].getBytes(StandardCharsets.UTF_8)));
        byte[] block = "QUJD".repeat(256 * 1024).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(new ByteArrayInputStream(halves[1].getBytes(StandardCharsets.UTF_8)));
        return new EdxmlPackets(EdxmlLimits.STANDARD)
            .read(new SequenceInputStream(Collections.enumeration(parts)), EdxmlFixture.folder(), EdxmlFixture.TODAY);
    }

    private static String problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] body) {
        try {
            EdxmlFixture.read(body);
            return "none";
        } catch (InputRefused e) {
            return e.code();
        }
    }
}
