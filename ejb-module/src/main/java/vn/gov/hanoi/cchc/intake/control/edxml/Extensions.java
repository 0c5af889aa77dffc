package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a packet carries beyond the format. It is kept as it came and otherwise ignored. */
final class Extensions {

    private static final Set<String> FORMAT = Set.of("edXML", "edXMLEnvelope", "edXMLHeader", "MessageHeader", "From", "To", "OrganId",
        "OrganizationInCharge", "OrganName", "OrganAdd", "Email", "Telephone", "Fax", "Website", "Code", "CodeNumber", "CodeNotation",
        "PromulgationInfo", "Place", "PromulgationDate", "DocumentType", "Type", "TypeName", "Subject", "Content", "SignerInfo",
        "Competence", "Position", "FullName", "DueDate", "ToPlaces", "OtherInfo", "Priority", "SphereOfPromulgation", "TyperNotation",
        "PromulgationAmount", "PageAmount", "Appendixes", "Appendix", "ResponseFor", "SteeringType", "DocumentId", "TraceHeaderList",
        "TraceHeader", "Timestamp", "Bussiness", "Business", "BussinessDocType", "BusinessDocType", "BussinessDocReason",
        "BussinessDocumentInfo", "DocumentInfo", "DocumentReceiver", "ReceiverList", "Receiver", "ReceiverType", "StaffInfo", "Department",
        "Staff", "Mobile", "Paper", "ReplacementInfoList", "ReplacementInfo", "OrganIdList", "edXMLBody", "edXMLManifest", "Manifest",
        "Reference", "ContentId", "ContentType", "AttachmentName", "Description", "AttachmentEncoded", "Attachment",
        "ContentTransferEncoded");

    private Extensions() {
    }

    static List<String> of(Node root) {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        for (Node child : node.children) {
            if (child.known && FORMAT.contains(child.name)) {
                collect(child, found);
            } else {
                found.add(child.xml());
            }
        }
    }
}
