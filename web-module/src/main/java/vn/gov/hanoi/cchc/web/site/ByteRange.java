package vn.gov.hanoi.cchc.web.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that is asked for (RFC 9110, section 14).
 *
 * @param from    first byte
 * @param length  bytes
 * @param partial less than asked for without a range, or asked for by one
 */
record ByteRange(long from, long length, boolean partial) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** @return the whole for a header we need not understand (several ranges, other units); null when nothing of it exists */
    static ByteRange parse(String header, long size) {
        Matcher one = header == null ? null : ONE.matcher(header.strip());
        if (one == null || !one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return new ByteRange(0, size, false);
        }
        if (one.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(one.group(2)));
            return last == 0 ? null : new ByteRange(size - last, last, true);
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(one.group(2)));
        if (!one.group(2).isEmpty() && Long.parseLong(one.group(2)) < from) {
            return new ByteRange(0, size, false);
        }
        return from >= size ? null : new ByteRange(from, to - from + 1, true);
    }
}
