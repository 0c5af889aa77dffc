package vn.gov.hanoi.cchc.intake.control.edxml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.SecrecyMark;
import vn.gov.hanoi.cchc.intake.control.edxml.EdxmlPacket.Action;
import vn.gov.hanoi.cchc.intake.control.edxml.EdxmlPacket.Organ;
import vn.gov.hanoi.cchc.intake.control.edxml.EdxmlPacket.Signer;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Holds a packet against QCVN 102:2016: required parts, lengths, dates, code lists, manifest and attachments, secrecy marks. Elements
 * are found by name wherever they stand in their parent; what is not of the format is kept and otherwise ignored.
 */
final class EdxmlValidator {

    private static final String HEADER = "MessageHeader";
    /** Names of people, where Mật is a name. */
    private static final Set<String> PEOPLE = Set.of("FullName", "Staff");
    private static final Set<String> FLAG = Set.of("0", "1");

    private final Fields fields = new Fields();
    private final LocalDate today;

    /** @param today the day in Hanoi; a document cannot have been issued after it */
    EdxmlValidator(LocalDate today) {
        this.today = today;
    }

    /** @throws InputRefused with every mistake, a secrecy mark first */
    EdxmlPacket check(Node root, String sha256) {
        Node envelope = root.child("edXMLEnvelope").orElse(root);
        Node headers = envelope.child("edXMLHeader").orElse(null);
        Node header = headers == null ? null : headers.child(HEADER).orElse(null);
        marks(root);
        if (header == null) {
            fields.problem(HEADER, "intake.field.missing", HEADER);
            throw refusal();
        }
        Optional<Node> body = envelope.child("edXMLBody");
        if (body.isEmpty()) {
            fields.problem("edXMLBody", "intake.field.missing", "edXMLBody");
        }
        Business business = business(headers, header);
        AttachmentMatch files = new AttachmentMatch(fields, root, body.orElse(null));
        List<EdxmlPacket.Attachment> attachments = files.match();
        if (business.action == Action.NEW && attachments.isEmpty()) {
            fields.problem("AttachmentEncoded", "intake.field.missing", "AttachmentEncoded");
        }
        return packet(root, header, business, attachments, sha256);
    }

    private EdxmlPacket packet(Node root, Node header, Business business, List<EdxmlPacket.Attachment> attachments, String sha256) {
        Organ from = organ(header.child("From").orElse(null), HEADER + ".From");
        List<Organ> to = receivers(header);
        Node code = header.child("Code").orElse(null);
        String number = fields.required(code, HEADER + ".Code", "CodeNumber", 11);
        String notation = fields.required(code, HEADER + ".Code", "CodeNotation", 30);
        Node issue = header.child("PromulgationInfo").orElse(null);
        String place = fields.text(issue, HEADER + ".PromulgationInfo", "Place", 50);
        LocalDate issuedOn = issuedOn(issue);
        Type type = type(header, number, notation);
        String subject = fields.required(header, HEADER, "Subject", 500);
        String content = fields.lines(header, HEADER, "Content", 500);
        Signer signer = signer(header.child("SignerInfo").orElse(null));
        LocalDate due = fields.date(header, HEADER, "DueDate");
        int urgency = others(header);
        String steering = fields.code(header, HEADER, "SteeringType", FLAG, "0");
        String responseFor = header.child("ResponseFor").map(r -> fields.text(r, HEADER + ".ResponseFor", "DocumentId", 100)).orElse(null);
        String id = documentId(header, from, number, notation, issuedOn);
        if (!fields.problems.isEmpty()) {
            throw refusal();
        }
        if (!SymbolGrammar.usual(number + "/" + notation)) {
            fields.warning(HEADER + ".Code", "intake.symbol.unusual", number + "/" + notation);
        }
        if (root.namespace.equals(EdxmlReader.E_DOC)) {
            fields.warning("edXML", "intake.namespace.old", root.namespace);
        }
        return new EdxmlPacket(from, to, number, notation, place, issuedOn, type.raw, type.name, type.normative, subject, content, signer, due,
            urgency, steering.equals("1"), responseFor, id, business.action, business.reason, business.concerned, attachments,
            fields.warnings, Extensions.of(root), sha256);
    }

    private InputRefused refusal() {
        List<InputProblem> sorted = new ArrayList<>(fields.problems);
        sorted.sort(Comparator.comparing(p -> !p.code().equals("intake.secrecy-mark")));
        return new InputRefused(sorted);
    }

    private Organ organ(Node node, String path) {
        String id = fields.required(node, path, "OrganId", OrganIdGrammar.LONGEST);
        if (id != null && id.length() <= OrganIdGrammar.LONGEST && !OrganIdGrammar.matches(id)) {
            fields.problem(path + ".OrganId", "intake.value.unknown", id);
        }
        return new Organ(id, fields.text(node, path, "OrganName", 200), fields.text(node, path, "OrganizationInCharge", 200),
            fields.text(node, path, "OrganAdd", 250), fields.text(node, path, "Email", 100), telephone(node, path));
    }

    private String telephone(Node node, String path) {
        fields.text(node, path, "Fax", 20);
        return fields.text(node, path, "Telephone", 20);
    }

    private List<Organ> receivers(Node header) {
        List<Organ> to = new ArrayList<>();
        for (Node receiver : header.children("To").toList()) {
            to.add(organ(receiver, HEADER + ".To[" + (to.size() + 1) + "]"));
        }
        if (to.isEmpty()) {
            fields.problem(HEADER + ".To", "intake.field.missing", "To");
        }
        return to;
    }

    private LocalDate issuedOn(Node issue) {
        String path = HEADER + ".PromulgationInfo";
        if (fields.required(issue, path, "PromulgationDate", 40) == null) {
            return null;
        }
        LocalDate date = fields.date(issue, path, "PromulgationDate");
        if (date != null && date.isAfter(today)) {
            fields.problem(path + ".PromulgationDate", "intake.date.future", "PromulgationDate");
        }
        return date;
    }

    private Signer signer(Node node) {
        String path = HEADER + ".SignerInfo";
        return new Signer(fields.text(node, path, "Competence", 100), fields.text(node, path, "Position", 100),
            fields.text(node, path, "FullName", 50));
    }

    /** Lengths of the other information; gives the urgency. */
    private int others(Node header) {
        header.child("ToPlaces").ifPresent(places -> each(places, "Place", HEADER + ".ToPlaces", 150));
        Node other = header.child("OtherInfo").orElse(null);
        String path = HEADER + ".OtherInfo";
        fields.text(other, path, "SphereOfPromulgation", 100);
        fields.text(other, path, "TyperNotation", 10);
        if (other != null) {
            other.child("Appendixes").ifPresent(list -> each(list, "Appendix", path + ".Appendixes", 250));
        }
        return Integer.parseInt(fields.code(other, path, "Priority", Set.of("0", "1", "2", "3", "4"), "0"));
    }

    private void each(Node parent, String name, String path, int longest) {
        int at = 0;
        for (Node child : parent.children(name).toList()) {
            String value = VietnameseText.line(child.value());
            at++;
            if (value != null && value.codePointCount(0, value.length()) > longest) {
                fields.problem(path + "." + name + "[" + at + "]", "intake.field.too-long", longest);
            }
        }
    }

    /** TypeName wins; without it 1 and 2 are the class, another number is the ordinal of the administrative types (ruling 18). */
    private Type type(Node header, String number, String notation) {
        Node node = header.child("DocumentType").orElse(null);
        String path = HEADER + ".DocumentType";
        String raw = fields.text(node, path, "Type", 20);
        String name = fields.text(node, path, "TypeName", 100);
        boolean normative = number != null && notation != null && SymbolGrammar.normative(number + "/" + notation);
        if (name != null) {
            return new Type(raw, name, normative || "1".equals(raw));
        }
        if (raw == null) {
            fields.problem(path + ".TypeName", "intake.field.missing", "TypeName");
            return new Type(null, null, false);
        }
        if (raw.equals("1") || raw.equals("2")) {
            String bySymbol = notation == null ? null : SymbolGrammar.abbreviation(notation).flatMap(AdministrativeType::abbreviated)
                .map(AdministrativeType::title).orElse(null);
            String byClass = raw.equals("1") ? "Văn bản quy phạm pháp luật" : "Văn bản hành chính";
            return new Type(raw, bySymbol == null ? byClass : bySymbol, raw.equals("1"));
        }
        Optional<AdministrativeType> ordinal = raw.matches("\\d{1,3}") ? AdministrativeType.ordinal(Integer.parseInt(raw)) : Optional.empty();
        if (ordinal.isEmpty()) {
            fields.problem(path + ".Type", "intake.value.unknown", raw);
        }
        return new Type(raw, ordinal.map(AdministrativeType::title).orElse(null), normative);
    }

    private Business business(Node headers, Node header) {
        Node node = headers.anywhere("Bussiness", "Business").orElse(null);
        String path = "TraceHeaderList.Bussiness";
        String name = node != null && node.child("BussinessDocType").isEmpty() ? "BusinessDocType" : "BussinessDocType";
        int type = Integer.parseInt(fields.code(node, path, name, Set.of("0", "1", "2", "3"), "0"));
        String reason = fields.text(node, path, "BussinessDocReason", 500);
        fields.code(node, path, "Paper", FLAG, "0");
        return new Business(Action.values()[type], reason, node == null ? List.of() : concerned(node));
    }

    private static List<String> concerned(Node business) {
        Stream<Node> replaced = business.child("ReplacementInfoList").stream().flatMap(l -> l.children("ReplacementInfo"))
            .flatMap(r -> r.children("DocumentId"));
        return Stream.concat(business.children("DocumentId"), replaced).map(n -> VietnameseText.line(n.value()))
            .filter(v -> v != null).distinct().toList();
    }

    private String documentId(Node header, Organ from, String number, String notation, LocalDate issuedOn) {
        String given = fields.text(header, HEADER, "DocumentId", 100);
        if (from.organId() == null || number == null || notation == null || issuedOn == null) {
            return given;
        }
        String built = new DocumentId(from.organId(), issuedOn, number + "/" + notation).value();
        if (given == null) {
            return built;
        }
        String read = DocumentId.parse(given).map(DocumentId::value).orElse(given);
        if (!read.equals(built)) {
            fields.warning(HEADER + ".DocumentId", "intake.document-id.differs", given, built);
        }
        return read;
    }

    private void marks(Node node) {
        for (Node child : node.children) {
            boolean signature = child.name.equals("Signature");
            if (!signature) {
                boolean file = child.name.equals("AttachmentName");
                Optional<SecrecyMark> mark = PEOPLE.contains(child.name) ? Optional.empty()
                    : file ? SecrecyMark.findInFileName(child.value()) : SecrecyMark.find(child.value());
                mark.ifPresent(m -> fields.problem(child.name, "intake.secrecy-mark", m.label()));
                marks(child);
            }
        }
    }

    private record Type(String raw, String name, boolean normative) {
    }

    private record Business(Action action, String reason, List<String> concerned) {
    }
}
