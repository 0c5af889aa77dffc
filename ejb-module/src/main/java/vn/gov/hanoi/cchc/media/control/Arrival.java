package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * Bytes that were written to the staging folder.
 *
 * @param size   how many
 * @param sha256 their fingerprint
 */
record Arrival(long size, String sha256) {

    /** Enough of the beginning to tell one type from another. */
    static final int HEAD = 64 * 1024;

    /**
     * Streams to a new file, never holding more than the head in memory.
     *
     * @param judge sees the head before the rest is read, and may refuse it
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.empty, file.too-large
     */
    static Arrival write(InputStream bytes, Path target, SafeName name, Consumer<byte[]> judge) {
        MessageDigest digest = Sha256.digest();
        long limit = Limits.BYTES.get(name.format().kind);
        try {
            byte[] head = bytes.readNBytes(HEAD);
            if (head.length == 0) {
                throw Refusal.empty(name);
            }
            judge.accept(head);
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                long size = 0;
                byte[] buffer = head;
                for (int read = head.length; read >= 0; read = bytes.read(buffer)) {
                    size += read;
                    if (size > limit) {
                        throw Refusal.tooLarge(name);
                    }
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
                return new Arrival(size, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file in the staging folder is by now. */
    static Arrival measure(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        byte[] buffer = new byte[HEAD];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return new Arrival(size, HexFormat.of().formatHex(digest.digest()));
    }
}
