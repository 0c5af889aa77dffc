package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fonts that come with the site have every Vietnamese letter, each in the file that the style sheet loads for it. */
class FontLettersTest {

    private static final Path LOOKS = Path.of("src/main/webapp/tai-nguyen");
    private static final Pattern FACE = Pattern.compile("@font-face\\{font-family:\"Hanken Grotesk\";[^}]*url\\(([^)]+)\\)[^}]*unicode-range:([^}]+)\\}");
    private static final int WOFF2 = 0x774f4632;
    /** Places in the list of known tables of WOFF 2.0. */
    private static final int CMAP = 0;
    private static final int ARBITRARY = 63;
    private static final Set<Integer> OUTLINES = Set.of(10, 11);
    private static List<Face> faces;

    /**
     * A font as the style sheet has it.
     *
     * @param range   letters it is loaded for
     * @param letters letters it can draw
     */
    private record Face(String file, Set<Integer> range, Set<Integer> letters) {
    }

    @BeforeAll
    static void read() throws IOException {
        Brotli4jLoader.ensureAvailability();
        faces = FACE.matcher(Files.readString(LOOKS.resolve("tokens.css"))).results()
            .map(face -> new Face(face.group(1), range(face.group(2)), letters(LOOKS.resolve(face.group(1))))).toList();
    }

    @Test
    void vietnamese_has_a_hundred_and_thirty_four_letters_with_marks() {
        assertThat(marked()).hasSize(134).contains((int) 'đ', (int) 'Đ', (int) 'ữ', (int) 'Ỵ', (int) 'ắ', (int) 'Ỏ').allMatch(letter -> letter > 127);
    }

    @Test
    void both_fonts_are_found_and_what_they_lack_is_seen() {
        assertThat(faces).hasSize(2);
        Set<Integer> drawn = new HashSet<>();
        faces.forEach(face -> drawn.addAll(face.letters));
        assertThat(drawn).hasSizeBetween(300, 3_000).doesNotContain((int) '中', (int) 'क', 0x1f600);
    }

    @Test
    void each_letter_is_in_every_font_that_is_loaded_for_it() {
        Set<Integer> letters = marked();
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()%/-–“”’…₫".codePoints().forEach(letters::add);
        List<String> missing = new ArrayList<>();
        for (int letter : letters) {
            List<Face> asked = faces.stream().filter(face -> face.range.contains(letter)).toList();
            assertThat(asked).as("fonts loaded for " + Character.toString(letter)).isNotEmpty();
            asked.stream().filter(face -> !face.letters.contains(letter)).forEach(face -> missing.add(Character.toString(letter) + " in " + face.file));
        }
        assertThat(missing).isEmpty();
    }

    /** Every vowel with every tone, and đ, small and large, each as one code point. */
    private static Set<Integer> marked() {
        Set<Integer> letters = new TreeSet<>();
        for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
            for (String tone : new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}) {
                letters.add(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC).codePointAt(0));
            }
        }
        letters.add((int) 'đ');
        letters.removeIf(letter -> letter < 128);
        letters.addAll(letters.stream().map(Character::toUpperCase).toList());
        return letters;
    }

    private static Set<Integer> range(String written) {
        Set<Integer> range = new HashSet<>();
        for (String part : written.split(",")) {
            String[] ends = part.strip().substring(2).split("-");
            IntStream.rangeClosed(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16)).forEach(range::add);
        }
        return range;
    }

    /** The letters of a font: its character map, taken out of the packed file (WOFF 2.0, sections 4 and 5). */
    private static Set<Integer> letters(Path file) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            assertThat(in.getInt(0)).as(file.toString()).isEqualTo(WOFF2);
            int packed = in.getInt(20);
            int tables = in.getShort(12);
            in.position(48);
            int begin = 0;
            int place = -1;
            for (int i = 0; i < tables; i++) {
                int flags = in.get() & 0xff;
                int table = flags & 0x3f;
                if (table == ARBITRARY) {
                    in.getInt();
                }
                int length = number(in);
                boolean transformed = OUTLINES.contains(table) ? flags >> 6 != 3 : flags >> 6 != 0;
                place = table == CMAP ? begin : place;
                begin += transformed ? number(in) : length;
            }
            byte[] all = Decoder.decompress(Arrays.copyOfRange(in.array(), in.position(), in.position() + packed)).getDecompressedData();
            return mapped(ByteBuffer.wrap(Arrays.copyOfRange(all, place, all.length)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seven bits of each byte, the last one without the eighth. */
    private static int number(ByteBuffer in) {
        int value = 0;
        int next;
        do {
            next = in.get();
            value = value << 7 | next & 0x7f;
        } while ((next & 0x80) != 0);
        return value;
    }

    /** Letters that lead to a drawing (OpenType, cmap, formats 4 and 12). */
    private static Set<Integer> mapped(ByteBuffer cmap) {
        Set<Integer> letters = new HashSet<>();
        for (int i = 0; i < cmap.getShort(2); i++) {
            int at = cmap.getInt(8 + 8 * i);
            if (cmap.getShort(at) == 4) {
                int size = cmap.getShort(at + 6);
                for (int end = at + 14; end < at + 14 + size; end += 2) {
                    segment(cmap, end, size, letters);
                }
            } else if (cmap.getShort(at) == 12) {
                for (int group = at + 16; group < at + 16 + 12 * cmap.getInt(at + 12); group += 12) {
                    IntStream.rangeClosed(cmap.getInt(group), cmap.getInt(group + 4)).forEach(letters::add);
                }
            }
        }
        return letters;
    }

    /** @param end place of the last letter of a segment; first letter, difference and place in the list stand in rows of this size behind it */
    private static void segment(ByteBuffer cmap, int end, int size, Set<Integer> letters) {
        int last = cmap.getShort(end) & 0xffff;
        int first = cmap.getShort(end + size + 2) & 0xffff;
        int difference = cmap.getShort(end + 2 * size + 2);
        int row = end + 3 * size + 2;
        int list = cmap.getShort(row) & 0xffff;
        for (int letter = first; letter <= last && letter < 0xffff; letter++) {
            int drawing = list == 0 ? letter + difference & 0xffff : cmap.getShort(row + list + 2 * (letter - first)) & 0xffff;
            if (drawing != 0) {
                letters.add(letter);
            }
        }
    }
}
