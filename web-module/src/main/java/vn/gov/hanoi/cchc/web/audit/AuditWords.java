package vn.gov.hanoi.cchc.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import vn.gov.hanoi.cchc.audit.AuditLine;
import vn.gov.hanoi.cchc.shared.Texts;

/** Rows of the audit trail in words; the names of the code stand beside them on the page. */
@Named
@ApplicationScoped
public class AuditWords {

    /** "Duyệt và đăng" for {@code content.ApprovalDesk approve}. */
    public String act(AuditLine row) {
        if (row.desk().startsWith("/")) {
            return Texts.get("audit.denied");
        }
        String act = Texts.find("audit.act." + row.desk() + "." + row.method());
        return act == null ? row.method() : act;
    }

    /** A person by account name; "Việc tự động: archive.pack" for a schedule, "Khóa kết nối: abc" for a key. */
    public String actor(AuditLine row) {
        int colon = row.actor().indexOf(':');
        String kind = Texts.find("audit.actor." + (colon < 0 ? row.actor() : row.actor().substring(0, colon)));
        if (kind == null) {
            return row.actor();
        }
        return colon < 0 ? kind : kind + ": " + row.actor().substring(colon + 1);
    }
}
