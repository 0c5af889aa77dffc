package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.baseMedia;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.box;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.join;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.latin;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.mp3Frames;
import static vn.gov.hanoi.cchc.media.control.SampleFiles.track;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.Sha256;

class SoundAndFilmTest {

    @TempDir
    Path data;
    private Reception counter;

    @BeforeEach
    void open() {
        counter = new Reception(data);
    }

    private void refused(byte[] bytes, String name, String code) {
        assertThat(counter.refusal(bytes, name)).isEqualTo(code);
        assertThat(counter.waiting()).isZero();
    }

    private static byte[] ogg(String codec) {
        return join(latin("OggS\0\u0002"), new byte[20], new byte[] {1, 30}, latin(codec), new byte[60]);
    }

    @Test
    void film_and_sound_of_the_list_are_taken() {
        assertThat(counter.stage(baseMedia("isom", track("vide"), track("soun")), "a.mp4").kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(counter.stage(baseMedia("M4A ", track("soun")), "a.m4a").kind()).isEqualTo(MediaKind.AUDIO);
        assertThat(counter.stage(mp3Frames(5), "a.mp3").mediaType()).isEqualTo("audio/mpeg");
        assertThat(counter.stage(join(latin("ID3\3\0\0\0\0\0\12"), new byte[10], mp3Frames(5)), "b.mp3").mediaType()).isEqualTo("audio/mpeg");
        assertThat(counter.stage(ogg("\u0001vorbis"), "a.ogg").mediaType()).isEqualTo("audio/ogg");
        assertThat(counter.stage(ogg("OpusHead"), "b.ogg").kind()).isEqualTo(MediaKind.AUDIO);
    }

    private StagedFile sample(String name) throws IOException {
        try (InputStream bytes = SoundAndFilmTest.class.getResourceAsStream("/sample/files/" + name)) {
            return counter.stage(bytes, name);
        }
    }

    @Test
    void a_film_says_how_long_and_how_large_it_is_and_sound_how_long() throws IOException {
        StagedFile film = sample("ba-buoc-mot-cua.mp4");
        assertThat(film.milliseconds()).isBetween(5_900L, 6_200L);
        assertThat(film.width()).isEqualTo(640);
        assertThat(film.height()).isEqualTo(400);
        StagedFile sound = sample("nhac-hieu.mp3");
        assertThat(sound.milliseconds()).isBetween(3_900L, 4_200L);
        assertThat(sound.width()).isNull();
    }

    @Test
    void sound_in_ogg_lasts_as_long_as_its_last_page_says() {
        byte[] opus = join(ogg("OpusHead"), latin("OggS\0\4"), new byte[] {(byte) 0x80, (byte) 0xbb, 0, 0, 0, 0, 0, 0}, new byte[14]);
        assertThat(counter.stage(opus, "a.ogg").milliseconds()).isEqualTo(1_000);
        assertThat(counter.stage(ogg("OpusHead"), "b.ogg").milliseconds()).isNull();
    }

    @Test
    void a_length_nobody_could_mean_is_no_length() {
        byte[] endless = box("mvhd", new byte[12], new byte[] {0, 0, 0, 1}, new byte[] {-1, -1, -1, -1}, new byte[80]);
        byte[] unitless = box("mvhd", new byte[12], new byte[4], new byte[] {0, 0, 0, 9}, new byte[80]);
        assertThat(counter.stage(baseMedia("isom", track("vide"), endless), "a.mp4").milliseconds()).isNull();
        assertThat(counter.stage(baseMedia("isom", track("vide"), unitless), "b.mp4").milliseconds()).isNull();
    }

    @Test
    void the_place_is_gone_from_a_film_and_nothing_else_moved() throws Exception {
        byte[] film = baseMedia("isom", track("vide"), box("udta", box("\u00a9xyz", latin("+21.0285+105.8542/"))),
            box("meta", latin("com.apple.quicktime.location.ISO6709 +21.0285")));

        StagedFile file = counter.stage(film, "a.mp4");

        byte[] kept = Files.readAllBytes(file.path());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("21.0285").contains("free");
        assertThat(kept).hasSameSizeAs(film);
        assertThat(file.sha256()).isEqualTo(Sha256.of(kept)).isNotEqualTo(file.original());
        assertThat(file.original()).isEqualTo(Sha256.of(film));
    }

    @Test
    void a_film_under_the_name_of_sound_is_a_mismatch() {
        refused(baseMedia("isom", track("vide")), "a.m4a", "file.type.mismatch");
        refused(baseMedia("qt  ", track("vide")), "a.mp4", "file.type.mismatch");
        refused(ogg("\u0080theora"), "a.ogg", "file.type.mismatch");
        refused(mp3Frames(5), "a.ogg", "file.type.mismatch");
        refused(latin("ID3 là thẻ của MP3, không phải tệp MP3"), "a.mp3", "file.type.mismatch");
    }

    @Test
    void a_picture_of_a_telephone_is_no_film() {
        refused(baseMedia("heic", track("vide")), "a.mp4", "file.type.refused");
    }

    @Test
    void a_film_that_was_cut_short_is_damaged() {
        byte[] film = baseMedia("isom", track("vide"));
        refused(Arrays.copyOf(film, film.length - 10), "a.mp4", "file.damaged");
        refused(box("ftyp", latin("isom"), new byte[4]), "a.mp4", "file.damaged");
        refused(join(latin("ID3\3\0\0\0\0\0\12"), new byte[400]), "a.mp3", "file.damaged");
    }
}
