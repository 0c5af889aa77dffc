package vn.gov.hanoi.cchc.media.control;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads every byte of a zip archive and of the archives inside it, within the budget, and shows each entry to a reader. */
final class ArchiveInspection {

    /** Sees one entry; need not read it to the end. */
    interface EntryReader {
        /** @param depth 1 for an entry of the file itself, 2 for an entry of an archive inside it */
        void read(String entry, InputStream content, int depth) throws IOException;
    }

    private static final int END_RECORD = 22;
    /** Between the directory and its end record there may be the larger records of zip64, and nothing else. */
    private static final int GAP = 200;

    private final SafeName name;
    private final ArchiveBudget budget;
    private final EntryReader reader;

    private ArchiveInspection(SafeName name, ArchiveBudget budget, EntryReader reader) {
        this.name = name;
        this.budget = budget;
        this.reader = reader;
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.archive.bomb, file.encrypted, file.damaged, file.name.invalid */
    static void inspect(Path file, SafeName name, EntryReader reader) throws IOException {
        ArchiveBudget budget = new ArchiveBudget(name, Files.size(file));
        try {
            new ArchiveInspection(name, budget, reader).archive(file, 1);
        } catch (ZipException | EOFException | ArchiveException | IllegalArgumentException broken) {
            throw Refusal.damaged(name);
        }
    }

    private void archive(Path file, int depth) throws IOException {
        budget.enter(depth);
        measureDirectory(file);
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements();) {
                ZipArchiveEntry entry = entries.nextElement();
                budget.entry();
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw Refusal.damaged(name);
                }
                entry(zip, entry, file, depth);
            }
        }
        if (names.isEmpty()) {
            throw Refusal.damaged(name);
        }
    }

    private void entry(ZipFile zip, ZipArchiveEntry entry, Path file, int depth) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.encrypted(name);
        }
        refuseEscape(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            throw Refusal.damaged(name);
        }
        long compressed = Math.min(entry.getCompressedSize(), Files.size(file));
        try (InputStream content = new BufferedInputStream(budget.metered(zip.getInputStream(entry), compressed))) {
            content.mark(8);
            byte[] head = content.readNBytes(4);
            content.reset();
            if (ContentType.at(head, 0, "PK\u0003\u0004")) {
                inner(content, file, depth);
            } else {
                reader.read(entry.getName(), content, depth);
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void inner(InputStream content, Path file, int depth) throws IOException {
        budget.enter(depth + 1);
        Path inside = file.resolveSibling(file.getFileName() + "-" + depth);
        try {
            Files.copy(content, inside);
            archive(inside, depth + 1);
        } finally {
            StagingFolder.discard(inside);
        }
    }

    private void refuseEscape(String entry) {
        String path = entry.replace('\\', '/');
        if (path.startsWith("/") || path.contains("../") || path.endsWith("..") || path.indexOf('\0') >= 0 || path.matches("[A-Za-z]:.*")) {
            throw Refusal.type(name, "application/zip; ../");
        }
    }

    /** Before a directory of a million entries is read into memory. */
    private void measureDirectory(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(END_RECORD + 0xffff, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            String tail = new String(bytes, StandardCharsets.ISO_8859_1);
            int end = tail.lastIndexOf("PK\u0005\u0006");
            if (end < 0 || end + END_RECORD > tail.length()) {
                throw Refusal.damaged(name);
            }
            long size = number(tail, end + 12, 4);
            long offset = number(tail, end + 16, 4);
            if (number(tail, end + 10, 2) > Limits.ENTRIES || size > Limits.ARCHIVE_DIRECTORY) {
                throw Refusal.bomb(name);
            }
            long gap = in.length() - tail.length() + end - (offset + size);
            if (gap < 0 || gap > GAP || end + END_RECORD + number(tail, end + 20, 2) != tail.length()) {
                throw Refusal.damaged(name);
            }
        }
    }

    private static long number(String latin, int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | latin.charAt(at + i);
        }
        return value;
    }
}
