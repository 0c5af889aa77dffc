package vn.gov.hanoi.cchc.media.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What an archive and the archives inside it may cost together; whoever unpacks reads through it. */
final class ArchiveBudget {

    private final SafeName name;
    private final long packed;
    private long unpacked;
    private int entries;

    /** @param packed bytes of the outermost archive */
    ArchiveBudget(SafeName name, long packed) {
        this.name = name;
        this.packed = packed;
    }

    void enter(int depth) {
        if (depth > Limits.DEPTH) {
            throw Refusal.bomb(name);
        }
    }

    void entry() {
        entries++;
        if (entries > Limits.ENTRIES) {
            throw Refusal.bomb(name);
        }
    }

    /** The entry's content, cut short with a refusal when it grows beyond measure. */
    InputStream metered(InputStream content, long compressed) {
        return new Meter(content, compressed);
    }

    private static boolean tooDense(long unpacked, long packed) {
        return unpacked > Limits.RATIO_GRACE && unpacked / Limits.RATIO > packed;
    }

    private final class Meter extends FilterInputStream {

        private final long compressed;
        private long here;

        Meter(InputStream content, long compressed) {
            super(content);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 8 * 1024)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) {
            here += bytes;
            unpacked += bytes;
            if (unpacked > Limits.UNPACKED || tooDense(here, compressed) || tooDense(unpacked, packed)) {
                throw Refusal.bomb(name);
            }
        }
    }
}
