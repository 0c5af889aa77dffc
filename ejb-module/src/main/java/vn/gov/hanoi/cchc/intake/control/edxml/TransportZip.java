package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * Some senders pack their files into a zip for the journey. Its members are taken out within the limits and judged like files that came
 * alone; office documents, which are zips themselves, stay whole.
 */
final class TransportZip {

    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype");

    /** Characters of a file's name, as the media accept them. */
    private static final int NAME = 200;

    private final EdxmlLimits limits;
    private final Path folder;
    private long unpacked;
    private int entries;
    private int files;

    TransportZip(EdxmlLimits limits, Path folder) {
        this.limits = limits;
        this.folder = folder;
    }

    /**
     * The files of the packet, zips replaced by their members.
     *
     * @throws InputRefused {@code file.archive.bomb}, {@code file.encrypted}, {@code file.name.invalid}, {@code file.empty},
     *     {@code file.damaged}
     */
    List<EdxmlPacket.Attachment> unwrap(List<EdxmlPacket.Attachment> attachments) throws IOException {
        List<EdxmlPacket.Attachment> plain = new ArrayList<>();
        for (EdxmlPacket.Attachment attachment : attachments) {
            add(attachment, 0, plain);
        }
        return plain;
    }

    private void add(EdxmlPacket.Attachment file, int depth, List<EdxmlPacket.Attachment> plain) throws IOException {
        if (!packed(file.content().path())) {
            plain.add(file);
            if (plain.size() > limits.attachments()) {
                throw new InputRefused("request.too-large", "AttachmentEncoded.Attachment");
            }
            return;
        }
        if (depth >= limits.archiveDepth()) {
            throw new InputRefused("file.archive.bomb", file.name(), file.name());
        }
        try (ZipFile zip = open(file.content().path())) {
            List<ZipArchiveEntry> members = Collections.list(zip.getEntries());
            if (members.stream().anyMatch(m -> OFFICE.contains(m.getName()))) {
                plain.add(file);
                return;
            }
            unpack(file, zip, members, depth, plain);
        } catch (ZipException | IllegalArgumentException e) {
            throw new InputRefused("file.damaged", file.name(), file.name());
        }
    }

    private void unpack(EdxmlPacket.Attachment file, ZipFile zip, List<ZipArchiveEntry> members, int depth,
                        List<EdxmlPacket.Attachment> plain) throws IOException {
        entries += members.size();
        if (entries > limits.entries()) {
            throw new InputRefused("file.archive.bomb", file.name(), file.name());
        }
        List<ZipArchiveEntry> inside = members.stream().filter(m -> !m.isDirectory()).toList();
        if (inside.isEmpty()) {
            throw new InputRefused("file.empty", file.name(), file.name());
        }
        for (ZipArchiveEntry member : inside) {
            String name = name(file, member, inside.size());
            add(new EdxmlPacket.Attachment(name, null, file.description(), extract(file, zip, member)), depth + 1, plain);
        }
    }

    private Spooled extract(EdxmlPacket.Attachment file, ZipFile zip, ZipArchiveEntry member) throws IOException {
        if (member.getGeneralPurposeBit().usesEncryption()) {
            throw new InputRefused("file.encrypted", file.name(), file.name());
        }
        if (!zip.canReadEntryData(member)) {
            throw new InputRefused("file.damaged", file.name(), file.name());
        }
        Path path = folder.resolve("member-" + ++files);
        long allowed = Math.max(member.getCompressedSize(), 1) * limits.ratio() + (64 << 10);
        long size = 0;
        var digest = Sha256.digest();
        byte[] buffer = new byte[32 << 10];
        try (InputStream in = zip.getInputStream(member); OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                unpacked += count;
                if (size > allowed || unpacked > limits.unpackedBytes()) {
                    throw new InputRefused("file.archive.bomb", file.name(), file.name());
                }
                out.write(buffer, 0, count);
            }
        }
        return new Spooled(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** A single member takes the attachment's name when that names the same kind of file; folders inside the zip are dropped. */
    private static String name(EdxmlPacket.Attachment file, ZipArchiveEntry member, int count) {
        String name = member.getName();
        if (member.isUnixSymlink() || name.indexOf('\0') >= 0 || List.of(name.split("[/\\\\]")).contains("..")) {
            throw new InputRefused("file.name.invalid", file.name(), NAME);
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return count == 1 && extension(file.name()).equals(extension(last)) ? file.name() : last;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static ZipFile open(Path path) throws IOException {
        return ZipFile.builder().setPath(path).get();
    }

    private static boolean packed(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
        }
    }
}
