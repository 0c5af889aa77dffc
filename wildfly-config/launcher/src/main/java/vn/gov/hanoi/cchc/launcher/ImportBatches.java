package vn.gov.hanoi.cchc.launcher;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of JSON lines in pieces that the portal takes, read once from front to back with one piece in memory. Lines that could spoil a
 * whole piece (too long, no UTF-8) are left out and named.
 */
final class ImportBatches implements AutoCloseable {

    /** A quarter of what the address takes: small enough for the launcher's memory and for steady progress. */
    static final int LARGEST = 16 << 20;
    /** As the portal has it. */
    static final int LONGEST_LINE = 4 << 20;

    private final InputStream in;
    private final int largest;
    /** Where each line comes from, when the lines were made of something else; else null. */
    private final int[] positions;
    private final List<Refusal> refusals = new ArrayList<>();
    private byte[] waiting;
    private int waitingLine;
    private int line;

    ImportBatches(Path file) throws IOException {
        this(Files.newInputStream(file), LARGEST);
    }

    ImportBatches(InputStream in, int largest) {
        this(in, largest, null);
    }

    ImportBatches(InputStream in, int largest, int[] positions) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.largest = largest;
        this.positions = positions;
    }

    /** A line that was not sent, and why. */
    record Refusal(int line, String reason) {
    }

    /**
     * A piece.
     *
     * @param parts the lines with their ends
     * @param bytes how many those are
     * @param lines of the file, in the order of the body
     */
    record Batch(List<byte[]> parts, long bytes, int[] lines) {

        /** The line of the file behind a line of the body; both count from 1. */
        int lineOfFile(int lineOfBody) {
            return lineOfBody >= 1 && lineOfBody <= lines.length ? lines[lineOfBody - 1] : lineOfBody;
        }
    }

    /** The next piece with at least one line, or null at the end. */
    Batch next() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        long bytes = 0;
        while (waiting != null || read()) {
            if (!lines.isEmpty() && bytes + waiting.length > largest) {
                break;
            }
            parts.add(waiting);
            bytes += waiting.length;
            lines.add(waitingLine);
            waiting = null;
        }
        return lines.isEmpty() ? null : new Batch(parts, bytes, lines.stream().mapToInt(Integer::intValue).toArray());
    }

    /** What was left out so far. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Reads up to the next line that can be sent; false at the end of the file. */
    private boolean read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        long length = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                length++;
                if (length <= LONGEST_LINE) {
                    bytes.write(next);
                }
            } else if (accept(bytes, length)) {
                return true;
            } else {
                bytes.reset();
                length = 0;
            }
        }
        return length > 0 && accept(bytes, length);
    }

    private boolean accept(ByteArrayOutputStream bytes, long length) {
        line++;
        if (length > LONGEST_LINE) {
            refusals.add(new Refusal(place(), "longer than " + (LONGEST_LINE >> 20) + " MiB"));
            return false;
        }
        bytes.write('\n');
        byte[] whole = bytes.toByteArray();
        try {
            if (StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(whole)).toString().isBlank()) {
                return false;
            }
        } catch (CharacterCodingException e) {
            refusals.add(new Refusal(place(), "not UTF-8"));
            return false;
        }
        waiting = whole;
        waitingLine = place();
        return true;
    }

    private int place() {
        return positions == null || line > positions.length ? line : positions[line - 1];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
