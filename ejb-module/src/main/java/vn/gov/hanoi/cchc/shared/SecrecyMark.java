package vn.gov.hanoi.cchc.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Mật, Tối mật and Tuyệt mật where they are a mark, and leaves them alone where they are words: in "bí mật nhà nước", "bảo mật",
 * "mật khẩu", "mật độ", in the name of a list of secrets "độ Tối mật". A mark stands alone, in brackets, after its label, before or
 * after a dash, in capitals among small letters, or spaced out letter by letter. Marks hidden by decomposed letters, invisible
 * characters, full-width or look-alike letters are found too.
 */
public enum SecrecyMark {
    TUYET_MAT("Tuyệt mật"), TOI_MAT("Tối mật"), MAT("Mật");

    /** Before the one word "mật", capitals included, these make an ordinary word of it. */
    private static final String ORDINARY_BEFORE = "bí|bảo|cơ|giải|độ|mức|thân|cẩn|nội";
    /** And these after it. */
    private static final String ORDINARY_AFTER =
        "khẩu|mã|độ|ong|vụ|thiết|thư|lệnh|nghị|tông|đàm|thám|phục|hiệu|danh|ước|báo|hoa|gấu|mía|ngữ|chỉ|đạo|tịch|phái|truyền";
    private static final String ANY = "(tuyệt mật|tối mật|mật)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LABEL = "(?:(?:mức |dấu chỉ |chỉ |đóng dấu |dấu )?độ (?:bảo )?mật|dấu mật|mức mật|dấu)\\s*[:=]\\s*";

    /** The whole line, perhaps with a label or a kind of paper before it. */
    private static final Pattern ALONE =
        Pattern.compile("[^\\p{L}\\p{N}]*(?:" + LABEL + "|(?:độ|dấu|tài liệu|văn bản|hồ sơ|công văn) )?" + ANY + "[^\\p{L}\\p{N}]*", FLAGS);
    private static final Pattern BRACKETED = Pattern.compile("[(\\[{<*]\\s*(?:" + LABEL + ")?" + ANY + "\\s*[)\\]}>*]", FLAGS);
    private static final Pattern LABELLED = Pattern.compile(LABEL + "[\"“'(\\[]?" + ANY + "(?![\\p{L}\\p{M}])", FLAGS);
    private static final Pattern FIRST = Pattern.compile("^[^\\p{L}\\p{N}]*" + ANY + "\\s*(?:[-–—:|/;.]|!).*", FLAGS);
    private static final Pattern LAST = Pattern.compile("^.*[-–—|/;:.]\\s*" + ANY + "[^\\p{L}\\p{N}]*$", FLAGS);
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{M}])(TUYỆT MẬT|TỐI MẬT|MẬT)(?![\\p{L}\\p{M}])");
    private static final String GAP = "[\\s.\\-_·•*|]";
    private static final Pattern SPACED = Pattern.compile(
        "(?<![\\p{L}\\p{M}])((?:t" + GAP + "{1,3}u" + GAP + "{1,3}y" + GAP + "{1,3}ệ" + GAP + "{1,3}t" + GAP + "{1,6})"
            + "|(?:t" + GAP + "{1,3}ố" + GAP + "{1,3}i" + GAP + "{1,6}))?"
            + "(?:m" + GAP + "{1,3}ậ" + GAP + "{0,3}t|m" + GAP + "{0,3}ậ" + GAP + "{1,3}t)(?![\\p{L}\\p{M}])", FLAGS);
    /** Without diacritics only the two-word marks are certain. */
    private static final Pattern BARE = Pattern.compile("[^\\p{L}\\p{N}]*(?:do mat\\s*[:=]?\\s*)?(tuyet mat|toi mat)[^\\p{L}\\p{N}]*", FLAGS);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034f\\ufe00-\\ufe0f\\u115f\\u1160\\u17b4\\u17b5]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}&&[^\\n]]+");
    private static final Pattern ORDINARY_LEFT = Pattern.compile(".*(?<![\\p{L}\\p{M}])(?:" + ORDINARY_BEFORE + ")\\s*$", FLAGS);
    private static final Pattern ORDINARY_RIGHT = Pattern.compile("^\\s*(?:" + ORDINARY_AFTER + ")(?![\\p{L}\\p{M}]).*", FLAGS);
    private static final String LOOKALIKES = "МАТІОУматіоу";
    private static final String LETTERS = "MATIOYmatioy";
    /** Characters that hold a neighbouring word. */
    private static final int NEIGHBOUR = 12;

    private final String label;

    SecrecyMark(String label) {
        this.label = label;
    }

    /** The mark as it is printed on paper. */
    public String label() {
        return label;
    }

    /** The gravest mark in a text of one or more lines; empty for null. */
    public static Optional<SecrecyMark> find(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return plain(text).lines().map(String::strip).flatMap(line -> inLine(line, true).stream()).sorted().findFirst();
    }

    /** As {@link #find}, for a file's name, where hyphens and underscores are only spaces. */
    public static Optional<SecrecyMark> findInFileName(String name) {
        if (name == null) {
            return Optional.empty();
        }
        String words = plain(name).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').replace('-', ' ').replaceAll(" +", " ");
        return inLine(words.strip(), false);
    }

    private static Optional<SecrecyMark> inLine(String line, boolean sentences) {
        List<Pattern> patterns = sentences ? List.of(BRACKETED, LABELLED, FIRST, LAST) : List.of(BRACKETED, LABELLED);
        Matcher alone = ALONE.matcher(line);
        if (alone.matches()) {
            return Optional.of(of(alone.group(1)));
        }
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return Optional.of(of(matcher.group(1)));
            }
        }
        Matcher spaced = SPACED.matcher(line);
        if (spaced.find()) {
            return Optional.of(spaced.group(1) == null ? MAT : of(spaced.group(1).replaceAll("[^\\p{L}]", "") + " mật"));
        }
        Matcher bare = BARE.matcher(line);
        return bare.matches() ? Optional.of(bare.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("tuyet") ? TUYET_MAT : TOI_MAT)
            : inCapitals(line, sentences);
    }

    /** In a sentence capitals stand out only among small letters: a title all in capitals says nothing. */
    private static Optional<SecrecyMark> inCapitals(String line, boolean sentence) {
        if (sentence && line.chars().noneMatch(Character::isLowerCase)) {
            return Optional.empty();
        }
        Matcher matcher = CAPITALS.matcher(line);
        while (matcher.find()) {
            String before = line.substring(Math.max(0, matcher.start() - NEIGHBOUR), matcher.start());
            String after = line.substring(matcher.end(), Math.min(line.length(), matcher.end() + NEIGHBOUR));
            if (!ORDINARY_LEFT.matcher(before).matches() && !ORDINARY_RIGHT.matcher(after).matches()) {
                return Optional.of(of(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static SecrecyMark of(String words) {
        String mark = words.toLowerCase(java.util.Locale.ROOT);
        return mark.startsWith("tuyệt") ? TUYET_MAT : mark.startsWith("tối") ? TOI_MAT : MAT;
    }

    /** Composed, visible, with ordinary spaces and Latin letters. */
    static String plain(String text) {
        String visible = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        StringBuilder latin = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            int at = LOOKALIKES.indexOf(visible.charAt(i));
            latin.append(at < 0 ? visible.charAt(i) : LETTERS.charAt(at));
        }
        return BLANKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFC).replace("\r\n", "\n")).replaceAll(" ");
    }
}
