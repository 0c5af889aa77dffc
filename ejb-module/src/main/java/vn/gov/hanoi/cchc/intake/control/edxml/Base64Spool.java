package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.gov.hanoi.cchc.shared.Sha256;

/** Decodes base64 that arrives in pieces straight into a file. White space is allowed anywhere; any other stray character is not. */
final class Base64Spool implements AutoCloseable {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUE = new byte[128];

    static {
        java.util.Arrays.fill(VALUE, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUE[ALPHABET.charAt(i)] = (byte) i;
        }
    }

    private final Path path;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] three = new byte[3];
    private int bits;
    private int digits;
    private int padding;
    private long size;
    private boolean broken;

    Base64Spool(Path path) throws IOException {
        this.path = path;
        this.out = new BufferedOutputStream(Files.newOutputStream(path), 64 << 10);
    }

    void accept(char[] chars, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length && !broken; i++) {
            char c = chars[i];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                digit(c);
            }
        }
    }

    private void digit(char c) throws IOException {
        if (c == '=') {
            padding++;
            return;
        }
        int value = c < 128 ? VALUE[c] : -1;
        if (value < 0 || padding > 0) {
            broken = true;
            return;
        }
        bits = bits << 6 | value;
        if (++digits == 4) {
            flush(3);
        }
    }

    private void flush(int count) throws IOException {
        three[0] = (byte) (bits >> 16);
        three[1] = (byte) (bits >> 8);
        three[2] = (byte) bits;
        out.write(three, 0, count);
        digest.update(three, 0, count);
        size += count;
        bits = 0;
        digits = 0;
    }

    /** @return the file, or null when the text was not base64 */
    Spooled finish() throws IOException {
        if (digits == 1 || padding > 2 || padding > 0 && digits + padding != 4) {
            broken = true;
        }
        if (!broken && digits > 1) {
            int count = digits - 1;
            bits <<= 6 * (4 - digits);
            flush(count);
        }
        out.close();
        return broken ? null : new Spooled(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
