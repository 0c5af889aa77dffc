package vn.gov.hanoi.cchc.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through the lines of a whole document for a secrecy mark as it is stamped: in capitals, by itself, in brackets, beside a dash or
 * standing out among small letters; or behind its label. Stricter than {@link SecrecyMark#find}, because a document also speaks about
 * marks and secrets, breaks its lines anywhere ("bí / mật nhà nước") and spaces letters at will: what quotation marks, the words before
 * and after, on the neighbouring lines too, make an ordinary word of is left alone.
 */
public final class MarkedLines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String GAP = "[\\s.\\-_·•*|]";
    private static final Pattern STAMP = Pattern.compile("(?<![\\p{L}\\p{M}])(?:T" + GAP + "{0,3}U" + GAP + "{0,3}Y" + GAP + "{0,3}Ệ" + GAP
        + "{0,3}T" + GAP + "{1,6}|T" + GAP + "{0,3}Ố" + GAP + "{0,3}I" + GAP + "{1,6})?M" + GAP + "{0,3}Ậ" + GAP + "{0,3}T(?![\\p{L}\\p{M}])");
    private static final Pattern BARE = Pattern.compile("[^\\p{L}\\p{N}]*(TUYET MAT|TOI MAT)[^\\p{L}\\p{N}]*");
    private static final String ANY = "(tuyệt mật|tối mật|mật)";
    /** A form that offers them all says nothing yet. */
    private static final Pattern LABELLED = Pattern.compile("(?:độ (?:bảo )?mật|dấu mật|mức mật)\\s*[:=]\\s*[\"“'(\\[]?" + ANY
        + "(?![\\p{L}\\p{M}])(?!\\s*(?:[,/;☐□]|hoặc|và)\\s*[\"“]?(?:tuyệt|tối|mật))", FLAGS);
    private static final Pattern ORDINARY_BEFORE = Pattern.compile(
        "(?:^|.*[^\\p{L}\\p{M}])(?:bí|bảo|cơ|giải|(?<!ấn )độ|mức|thân|cẩn|dấu|chỉ|loại|các|hoặc|và)\\s*$", FLAGS);
    /** The same before letters that stand apart: {@code B Í  M Ậ T}. */
    private static final Pattern ORDINARY_APART = Pattern.compile(".*(?:b\\s+í|b\\s+ả\\s+o|đ\\s+ộ)\\s*$", FLAGS);
    /** In capitals as well: behind a stamp a title may begin, "MẬT Báo cáo". */
    private static final Pattern ORDINARY_AFTER = Pattern.compile("^\\s*(?:KHẨU|MÃ|ĐỘ|ONG|VỤ|THIẾT|THƯ|LỆNH|NGHỊ|TÔNG|ĐÀM|THÁM|PHỤC|HIỆU|DANH"
        + "|ƯỚC|BÁO|HOA|GẤU|MÍA|NGỮ|CHỈ|ĐẠO|TỊCH|PHÁI|TRUYỀN|NHÀ\\s+NƯỚC|N\\s+H\\s+À|khẩu|mã|độ)(?![\\p{L}\\p{M}]).*");
    /** On the next line most of these begin a title: "MẬT / BÁO CÁO". */
    private static final Pattern GOES_ON_AFTER = Pattern.compile("^(?:KHẨU|MÃ DÂN SỰ|NHÀ NƯỚC)(?![\\p{L}\\p{M}]).*");
    private static final Pattern QUOTED = Pattern.compile(".*[\"“”'‘«]\\s*$");
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern KIND = Pattern.compile("[^\\p{L}\\p{N}]*(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|CÔNG VĂN)?[^\\p{L}\\p{N}]*");
    private static final Pattern OPENS = Pattern.compile(".*[(\\[{<*]\\s*$");
    private static final Pattern CLOSES = Pattern.compile("^\\s*[)\\]}>*].*");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*[-–—:|/;.!].*");
    private static final Pattern ENDS_WITH = Pattern.compile(".*[-–—|/;:.]\\s*$");
    /** Characters that hold the neighbouring words. */
    private static final int NEIGHBOUR = 24;

    private String before = "";
    private String current = "";
    private SecrecyMark gravest;

    /** One line after the other; it is judged when the next one is known. */
    public void add(String line) {
        String plain = SecrecyMark.plain(line).strip();
        if (!plain.isEmpty()) {
            judge(plain);
            before = current;
            current = plain;
        }
    }

    /** Ends the document. @return its gravest mark */
    public Optional<SecrecyMark> end() {
        judge("");
        current = "";
        return Optional.ofNullable(gravest);
    }

    private void judge(String after) {
        Matcher labelled = LABELLED.matcher(current);
        while (labelled.find()) {
            found(labelled.group(1));
        }
        Matcher bare = BARE.matcher(current);
        if (bare.matches()) {
            found(bare.group(1).startsWith("TUYET") ? "tuyệt" : "tối");
        }
        Matcher stamp = STAMP.matcher(current);
        if (stamp.find()) {
            boolean small = current.chars().anyMatch(Character::isLowerCase);
            do {
                if (!ordinary(stamp.start(), stamp.end(), after) && (small || stands(stamp.start(), stamp.end()))) {
                    found(stamp.group().replaceAll("[^\\p{L}]", ""));
                }
            } while (stamp.find());
        }
    }

    private boolean ordinary(int start, int end, String after) {
        String left = before(start);
        String right = after(end);
        if (start < NEIGHBOUR && NOTHING.matcher(left).matches()) {
            left = before.substring(Math.max(0, before.length() - NEIGHBOUR)) + (left.isEmpty() ? " " : left);
        }
        return ORDINARY_BEFORE.matcher(left).matches() || ORDINARY_APART.matcher(left).matches() || QUOTED.matcher(left).matches()
            || ORDINARY_AFTER.matcher(right).matches() || right.isBlank() && GOES_ON_AFTER.matcher(after).matches();
    }

    /** In a line of capitals only what is set apart stands out, as among small letters capitals do. */
    private boolean stands(int start, int end) {
        String left = before(start);
        String right = after(end);
        boolean first = start < NEIGHBOUR && NOTHING.matcher(left).matches();
        boolean last = current.length() - end < NEIGHBOUR && NOTHING.matcher(right).matches();
        return start < NEIGHBOUR && KIND.matcher(left).matches() && last || first && GOES_ON.matcher(right).matches()
            || last && ENDS_WITH.matcher(left).matches() || OPENS.matcher(left).matches() && CLOSES.matcher(right).matches();
    }

    private String before(int start) {
        return current.substring(Math.max(0, start - NEIGHBOUR), start);
    }

    private String after(int end) {
        return current.substring(end, Math.min(current.length(), end + NEIGHBOUR));
    }

    private void found(String words) {
        String mark = words.toLowerCase(Locale.ROOT);
        SecrecyMark now = mark.startsWith("tuyệt") ? SecrecyMark.TUYET_MAT : mark.startsWith("tối") ? SecrecyMark.TOI_MAT : SecrecyMark.MAT;
        gravest = gravest == null || now.compareTo(gravest) < 0 ? now : gravest;
    }
}
