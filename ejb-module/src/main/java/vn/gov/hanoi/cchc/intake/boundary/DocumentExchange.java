package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiveDocument;
import vn.gov.hanoi.cchc.intake.api.ReportMarkedPacket;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.control.edxml.DeliveredPacket;
import vn.gov.hanoi.cchc.intake.control.edxml.EdxmlLimits;
import vn.gov.hanoi.cchc.intake.control.edxml.EdxmlPacket;
import vn.gov.hanoi.cchc.intake.control.edxml.EdxmlPackets;
import vn.gov.hanoi.cchc.intake.control.edxml.MarkedPacket;
import vn.gov.hanoi.cchc.intake.control.edxml.PacketFolder;
import vn.gov.hanoi.cchc.intake.control.edxml.StatusMessage;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * Translates between the document system's edXML and the commands and views of the reception. It decides nothing and keeps nothing, so
 * it needs no transaction: large packets are read and their files staged before a desk opens one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentExchange {

    private static final EdxmlPackets PACKETS = new EdxmlPackets(EdxmlLimits.STANDARD);

    @Inject
    private FileStaging staging;
    @Inject
    private MarkedPacketDesk marked;
    @Inject
    private Clock clock;

    /**
     * Reads an edXML packet and stages its files.
     *
     * @param body           the packet; not closed
     * @param idempotencyKey or null
     * @return what to hand to {@link ReceptionDesk#receiveDocument}
     * @throws InputRefused with every mistake found in the packet, or with what is wrong with one of its files; a secrecy mark has then
     *     been reported
     * @throws IOException  when the connection or the disk fails
     */
    @RolesAllowed(Permission.INTAKE_DELIVER)
    public ReceiveDocument read(InputStream body, String idempotencyKey) throws IOException {
        try (PacketFolder folder = PacketFolder.open(clock.instant())) {
            EdxmlPacket packet = PACKETS.read(body, folder.path(), LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI));
            return DeliveredPacket.command(packet, stage(packet.attachments()), idempotencyKey);
        } catch (MarkedPacket e) {
            marked.report(new ReportMarkedPacket(e.place(), e.sha256()));
            throw e;
        }
    }

    /** The latest status of a document as a {@code MessageStatus} envelope; empty when it has none or its key is not one of the axis. */
    @RolesAllowed(Permission.INTAKE_DELIVER)
    public Optional<String> statusMessage(List<NationalStatusView> history) {
        return history.isEmpty() ? Optional.empty() : StatusMessage.of(history.get(history.size() - 1)).map(StatusMessage::xml);
    }

    private List<SubmittedFile> stage(List<EdxmlPacket.Attachment> attachments) throws IOException {
        List<SubmittedFile> files = new ArrayList<>();
        for (EdxmlPacket.Attachment attachment : attachments) {
            try (InputStream bytes = Files.newInputStream(attachment.content().path())) {
                StagedFile staged = staging.stage(bytes, attachment.name(), attachment.mediaType());
                files.add(new SubmittedFile(staged, null, null, files.isEmpty()));
            } catch (RuleViolated e) {
                throw new InputRefused(e.code(), attachment.name(), e.arguments().toArray());
            }
        }
        return files;
    }
}
