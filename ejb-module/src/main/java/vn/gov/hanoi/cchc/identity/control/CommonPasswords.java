package vn.gov.hanoi.cchc.identity.control;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Passwords that guessers try first: the dictionary of zxcvbn (30,000 entries), and whatever consists of at most four pieces out of the
 * words of {@code identity/password-words.txt}, years and rows of digits, which is how people here make a short password long. Marks,
 * case and the signs between pieces do not count. Made when needed and dropped again: passwords are changed rarely.
 */
final class CommonPasswords {

    private static final int FEW_PIECES = 4;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2049;
    private static final String ROWS = "12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 0123456789 0987654321 987654321 "
        + "654321 321 000000 111111 666666 888888 999999 686868 112233 6868 8888 6666 9999 0000 1111";

    private final Set<String> known;
    private final Set<String> pieces = new HashSet<>();
    private final int longestPiece;

    CommonPasswords() {
        try {
            known = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream().map(CommonPasswords::bare)
                .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pieces.addAll(words());
        pieces.addAll(List.of(ROWS.split(" ")));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            pieces.add(Integer.toString(year));
        }
        longestPiece = pieces.stream().mapToInt(String::length).max().orElseThrow();
    }

    /** Whether the password is on the list, however it is dressed. */
    boolean contains(String password) {
        return listed(bare(password)) || listed(bare(password.replace('@', 'a').replace('$', 's')));
    }

    private boolean listed(String bare) {
        return bare.isEmpty() || known.contains(bare) || onePieceRepeated(bare) || fewPieces(bare);
    }

    /** Entries of the dictionary that have at least this length. */
    long size(int length) {
        return known.stream().filter(password -> password.length() >= length).count();
    }

    /** "aaaaaaaaaaaaaa", "abcabcabcabcabc". */
    private static boolean onePieceRepeated(String bare) {
        for (int length = 1; length <= Math.min(6, bare.length() / 2); length++) {
            if (bare.substring(length).equals(bare.substring(0, bare.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** The least number of pieces that make up each beginning of the text; digits at the very end are free. */
    private boolean fewPieces(String bare) {
        int[] least = new int[bare.length() + 1];
        Arrays.fill(least, FEW_PIECES + 1);
        least[0] = 0;
        for (int end = 1; end <= bare.length(); end++) {
            for (int start = Math.max(0, end - longestPiece); start < end; start++) {
                if (least[start] < least[end] - 1 && pieces.contains(bare.substring(start, end))) {
                    least[end] = least[start] + 1;
                }
            }
        }
        for (int end = bare.length(); end > 0 && end >= bare.length() - 2; end--) {
            if (least[end] <= FEW_PIECES) {
                return true;
            }
            if (!Character.isDigit(bare.charAt(end - 1))) {
                return false;
            }
        }
        return false;
    }

    private static String bare(String password) {
        return VietnameseText.fold(password).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static List<String> words() {
        try (Stream<String> lines = new BufferedReader(new InputStreamReader(
            CommonPasswords.class.getResourceAsStream("/identity/password-words.txt"), StandardCharsets.UTF_8)).lines()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).flatMap(line -> Stream.of(line.split("\\s+"))).toList();
        }
    }
}
