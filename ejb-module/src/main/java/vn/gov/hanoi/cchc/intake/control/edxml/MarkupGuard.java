package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * Counts the bytes of a packet and the bytes of each tag, comment and instruction. An XML parser holds one of those in memory as a
 * whole, so a single attribute of sixty megabytes would cost the server what the streamed attachments save it. Texts and CDATA may be
 * long: they are handed on in pieces.
 */
final class MarkupGuard extends FilterInputStream {

    /** Too much of something; travels through the parser as an I/O failure. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
        private final String code;

        Exceeded(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private enum State { TEXT, OPENED, TAG, SINGLE_QUOTED, DOUBLE_QUOTED, DECLARATION, COMMENT, CDATA, INSTRUCTION }

    private final long packetBytes;
    private final int markupBytes;
    private final MessageDigest digest = Sha256.digest();
    private State state = State.TEXT;
    private long total;
    private int markup;
    private int last;
    private int beforeLast;

    MarkupGuard(InputStream in, long packetBytes, int markupBytes) {
        super(in);
        this.packetBytes = packetBytes;
        this.markupBytes = markupBytes;
    }

    /** SHA-256 of what was read so far. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count <= 0) {
            return count;
        }
        total += count;
        if (total > packetBytes) {
            throw new Exceeded("request.too-large");
        }
        digest.update(buffer, offset, count);
        for (int i = offset; i < offset + count; i++) {
            step(buffer[i]);
        }
        return count;
    }

    /** Not asked of the network: a reader that asks swallows what is thrown there, and a body that is too large would go on as an empty one. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void step(byte b) throws Exceeded {
        state = next(b);
        if (state == State.TEXT || state == State.CDATA) {
            markup = 0;
        } else if (++markup > markupBytes) {
            throw new Exceeded("intake.xml.forbidden");
        }
        beforeLast = last;
        last = b;
    }

    private State next(byte b) throws Exceeded {
        return switch (state) {
            case TEXT -> b == '<' ? State.OPENED : State.TEXT;
            case OPENED -> b == '!' ? State.DECLARATION : b == '?' ? State.INSTRUCTION : b == '>' ? State.TEXT : State.TAG;
            case TAG -> b == '>' ? State.TEXT : b == '"' ? State.DOUBLE_QUOTED : b == '\'' ? State.SINGLE_QUOTED : State.TAG;
            case SINGLE_QUOTED -> b == '\'' ? State.TAG : State.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> b == '"' ? State.TAG : State.DOUBLE_QUOTED;
            case DECLARATION -> declaration(b);
            case COMMENT -> b == '>' && last == '-' && beforeLast == '-' ? State.TEXT : State.COMMENT;
            case CDATA -> b == '>' && last == ']' && beforeLast == ']' ? State.TEXT : State.CDATA;
            case INSTRUCTION -> b == '>' && last == '?' ? State.TEXT : State.INSTRUCTION;
        };
    }

    /** Only comments and CDATA begin with an exclamation mark here: a DTD is refused before the parser sees it. */
    private State declaration(byte b) throws Exceeded {
        if (last == '!' && b == '[') {
            return State.CDATA;
        }
        if (b != '-') {
            throw new Exceeded("intake.xml.forbidden");
        }
        return last == '-' ? State.COMMENT : State.DECLARATION;
    }
}
