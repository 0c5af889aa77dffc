package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Manifest and attachments must name each other: a file without its entry and an entry without its file are both refused. */
final class AttachmentMatch {

    private static final String MANIFEST = "edXMLManifest.Reference";
    private static final String ENCODED = "AttachmentEncoded.Attachment";

    private final Fields fields;
    private final List<Node> references;
    private final List<Node> files;

    AttachmentMatch(Fields fields, Node root, Node body) {
        this.fields = fields;
        this.references = body == null ? List.of()
            : body.child("edXMLManifest", "Manifest").map(m -> m.children("Reference").toList()).orElse(List.of());
        this.files = root.anywhere("AttachmentEncoded").map(a -> a.children("Attachment").toList()).orElse(List.of());
    }

    /** Files in the sender's order; only complete when no problem was noted. */
    List<EdxmlPacket.Attachment> match() {
        Map<String, Node> announced = byKey(references, MANIFEST);
        Map<String, Node> sent = byKey(files, ENCODED);
        announced.keySet().stream().filter(k -> !sent.containsKey(k))
            .forEach(k -> fields.problem(MANIFEST, "intake.manifest.mismatch", k));
        sent.keySet().stream().filter(k -> !announced.containsKey(k)).forEach(k -> fields.problem(ENCODED, "intake.manifest.mismatch", k));
        List<EdxmlPacket.Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            attachments.add(attachment(files.get(i), announced.get(key(files.get(i))), ENCODED + "[" + (i + 1) + "]"));
        }
        return attachments;
    }

    private EdxmlPacket.Attachment attachment(Node file, Node reference, String path) {
        String name = fields.text(file, path, "AttachmentName", 200);
        String announced = reference == null ? null : fields.text(reference, MANIFEST, "AttachmentName", 200);
        if (name == null && announced == null) {
            fields.problem(path + ".AttachmentName", "intake.field.missing", "AttachmentName");
        } else if (name != null && announced != null && !name.equals(announced)) {
            fields.warning(path + ".AttachmentName", "intake.manifest.name-differs", announced, name);
        }
        String type = fields.text(file, path, "ContentType", 150);
        String description = fields.text(file, path, "Description", 500);
        Node encoded = file.child("ContentTransferEncoded").orElse(null);
        if (encoded == null) {
            fields.problem(path + ".ContentTransferEncoded", "intake.field.missing", "ContentTransferEncoded");
        } else if (encoded.content == null) {
            fields.problem(path + ".ContentTransferEncoded", "request.malformed");
        } else if (encoded.content.size() == 0) {
            fields.problem(path + ".ContentTransferEncoded", "file.empty", name == null ? announced : name);
        }
        return new EdxmlPacket.Attachment(name == null ? announced : name, type, description, encoded == null ? null : encoded.content);
    }

    private Map<String, Node> byKey(List<Node> nodes, String path) {
        Map<String, Node> keyed = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            String key = key(nodes.get(i));
            if (key == null) {
                fields.problem(path + "[" + (i + 1) + "].ContentId", "intake.field.missing", "ContentId");
            } else if (keyed.put(key, nodes.get(i)) != null) {
                fields.problem(path + "[" + (i + 1) + "].ContentId", "intake.manifest.mismatch", key);
            }
        }
        return keyed;
    }

    /** ContentId, else the reference's address, without the decoration some senders add. */
    private static String key(Node node) {
        String id = node.child("ContentId").map(n -> VietnameseText.line(n.value())).orElse(null);
        if (id == null) {
            id = VietnameseText.line(node.attributes.getOrDefault("xlink:href", node.attributes.get("href")));
        }
        if (id == null) {
            return null;
        }
        String bare = id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
        return bare.startsWith("cid:") ? bare.substring(4) : bare;
    }
}
