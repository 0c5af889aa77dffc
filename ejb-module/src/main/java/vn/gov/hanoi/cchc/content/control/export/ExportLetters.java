package vn.gov.hanoi.cchc.content.control.export;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Entities;

/**
 * The letters of an export as a strict parser can read them. What real exports get wrong is set right on the way: characters that XML does
 * not know, named entities of HTML, a bare ampersand. What could fill the memory is cut: a parser holds a CDATA section, a comment and a
 * tag whole. Lines stay what they were, so that positions can be told.
 */
final class ExportLetters extends Reader {

    /** No text of an item is longer; what goes on is cut, and the item refused for its length. */
    static final int LONGEST_TEXT = 2_000_000;
    private static final int LONGEST_TAG = 200_000;
    private static final int AHEAD = 64;
    private static final String OPEN = "<![CDATA[";
    private static final String CLOSE = "]]>";

    private enum Place { TEXT, TAG, CDATA, COMMENT, DECLARATION }

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int end;
    private int given;
    private boolean over;
    private boolean begun;
    private Place place = Place.TEXT;
    private int length;

    ExportLetters(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        while (out.length() - given < most && step()) {
            if (out.length() - given >= AHEAD * AHEAD) {
                break;
            }
        }
        int count = Math.min(most, out.length() - given);
        if (count == 0) {
            return -1;
        }
        out.getChars(given, given + count, into, from);
        given += count;
        if (given == out.length()) {
            out.setLength(0);
            given = 0;
        }
        return count;
    }

    /** Takes one sign, or a mark of several; false at the end. */
    private boolean step() throws IOException {
        fill();
        if (at == end) {
            return false;
        }
        switch (place) {
            case TEXT -> text();
            case TAG -> tag();
            case CDATA -> section();
            case COMMENT -> comment();
            case DECLARATION -> declaration();
        }
        begun = true;
        return true;
    }

    /** Not at the very beginning it is no declaration for a parser; the letters were chosen by it already. */
    private void declaration() {
        if (looking("?>")) {
            at += 2;
            place = Place.TEXT;
        } else {
            at++;
        }
    }

    private void text() {
        if (looking(OPEN)) {
            enter(Place.CDATA, OPEN);
        } else if (looking("<!--")) {
            enter(Place.COMMENT, "<!--");
        } else if (begun && looking("<?xml ")) {
            place = Place.DECLARATION;
        } else if (buffer[at] == '<') {
            enter(Place.TAG, "<");
        } else {
            sign();
        }
    }

    private void tag() throws IOException {
        if (++length > LONGEST_TAG) {
            throw new IOException("a tag of more than " + LONGEST_TAG + " letters");
        }
        if (buffer[at] == '>') {
            enter(Place.TEXT, ">");
        } else {
            sign();
        }
    }

    private void section() {
        if (looking(CLOSE)) {
            enter(Place.TEXT, CLOSE);
        } else if (++length <= LONGEST_TEXT) {
            plain();
        } else {
            cut();
        }
    }

    private void comment() {
        if (looking("-->")) {
            enter(Place.TEXT, "-->");
        } else {
            length++;
            cut();
        }
    }

    /** Only the ends of lines remain, for the sake of positions, and of those not without end either. */
    private void cut() {
        char sign = buffer[at++];
        if (sign == '\n' && length < 2 * LONGEST_TEXT) {
            out.append(sign);
        }
    }

    private void enter(Place next, String mark) {
        out.append(mark);
        at += mark.length();
        place = next;
        length = 0;
    }

    private void sign() {
        if (buffer[at] == '&') {
            entity();
        } else {
            plain();
        }
    }

    private void plain() {
        char sign = buffer[at++];
        if (known(sign)) {
            out.append(sign);
        }
    }

    private static boolean known(int sign) {
        return sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF;
    }

    private void entity() {
        int stop = at + 1;
        while (stop < end && stop - at < 40 && (Character.isLetterOrDigit(buffer[stop]) || buffer[stop] == '#')) {
            stop++;
        }
        String name = new String(buffer, at + 1, stop - at - 1);
        String means = stop < end && buffer[stop] == ';' ? meaning(name) : null;
        if (means == null) {
            out.append("&amp;");
            at++;
        } else {
            out.append(means);
            at = stop + 1;
        }
    }

    /** What stands in the file for the parser; null when it is no entity. */
    private static String meaning(String name) {
        if (name.startsWith("#")) {
            return number(name.substring(1));
        }
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> "&" + name + ";";
            case "AMP" -> "&amp;";
            case "LT" -> "&lt;";
            default -> name.isEmpty() || !Entities.isNamedEntity(name) ? null : Entities.getByName(name);
        };
    }

    private static String number(String digits) {
        try {
            int code = digits.startsWith("x") || digits.startsWith("X") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            boolean sign = code > 0 && known(code) && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
            return sign ? "&#" + code + ";" : "";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private boolean looking(String mark) {
        if (end - at < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (buffer[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps some letters ahead. */
    private void fill() throws IOException {
        while (!over && end - at < AHEAD) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                over = true;
            } else {
                end += read;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
