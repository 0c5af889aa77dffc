package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.ReceiveDocument;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;

/** A packet in the words of the reception. */
public final class DeliveredPacket {

    private static final int OTHER_INFO = 20_000;

    private DeliveredPacket() {
    }

    /** @param files the packet's attachments, staged, in its order */
    public static ReceiveDocument command(EdxmlPacket packet, List<SubmittedFile> files, String idempotencyKey) {
        DocumentAction action = DocumentAction.valueOf(packet.action().name());
        String concerned = packet.concerned().isEmpty() ? null : packet.concerned().get(0);
        // a recall may travel under a key of its own and name the document it wants back
        String documentId = action == DocumentAction.RECALL && concerned != null ? concerned : packet.documentId();
        SuppliedDocument document = new SuppliedDocument(documentId, packet.from().organId(), packet.from().name(), packet.number(),
            packet.notation(), packet.typeName(), typeCode(packet.typeRaw()), packet.subject(), packet.content(), packet.issuedOn(),
            packet.signer().position(), packet.signer().fullName(), null, packet.urgency(), null, files, otherInfo(packet));
        return new ReceiveDocument(Channel.API_EDXML, action, document, packet.reason(),
            action == DocumentAction.REPLACE ? packet.concerned() : List.of(), idempotencyKey);
    }

    private static Integer typeCode(String raw) {
        return raw != null && raw.matches("\\d{1,3}") ? Integer.valueOf(raw) : null;
    }

    private static String otherInfo(EdxmlPacket packet) {
        List<String> lines = new ArrayList<>(packet.extensions());
        if (packet.responseFor() != null) {
            lines.add("ResponseFor: " + packet.responseFor());
        }
        packet.warnings().forEach(w -> lines.add(w.code() + " " + w.field() + " " + w.arguments()));
        String all = String.join("\n", lines);
        return all.isEmpty() ? null : all.length() > OTHER_INFO ? all.substring(0, OTHER_INFO) : all;
    }
}
