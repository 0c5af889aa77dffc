package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.SecrecyMark;

/** The way from bytes on the wire to a checked packet with its files on disk. */
public final class EdxmlPackets {

    private final EdxmlLimits limits;

    public EdxmlPackets(EdxmlLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads and checks one packet.
     *
     * @param body   the packet; read to its end when it is accepted, not closed
     * @param folder an empty folder that the caller removes when it is done with the attachments
     * @param today  the day in Hanoi
     * @throws InputRefused with every mistake found, the gravest first; a {@link MarkedPacket} when it bears a secrecy mark
     * @throws IOException  when the connection or the disk fails
     */
    public EdxmlPacket read(InputStream body, Path folder, LocalDate today) throws IOException {
        MarkupGuard guard = new MarkupGuard(body, limits.packetBytes(), limits.markupBytes());
        Node root = new EdxmlReader(limits, folder).read(guard);
        String sha256 = guard.sha256();
        try {
            EdxmlPacket packet = new EdxmlValidator(today).check(root, sha256);
            List<EdxmlPacket.Attachment> files = new TransportZip(limits, folder).unwrap(packet.attachments());
            refuseMarkedNames(files);
            return packet.with(files);
        } catch (InputRefused e) {
            throw e.code().equals("intake.secrecy-mark") ? new MarkedPacket(e, sha256) : e;
        }
    }

    private static void refuseMarkedNames(List<EdxmlPacket.Attachment> files) {
        files.forEach(file -> SecrecyMark.findInFileName(file.name()).ifPresent(mark -> {
            throw new InputRefused("intake.secrecy-mark", "AttachmentName", mark.label());
        }));
    }
}
