package vn.gov.hanoi.cchc.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.DropEdition;
import vn.gov.hanoi.cchc.indicator.api.EditionView;
import vn.gov.hanoi.cchc.indicator.api.PublishEdition;
import vn.gov.hanoi.cchc.indicator.api.RefuseEdition;
import vn.gov.hanoi.cchc.indicator.api.WithdrawEdition;
import vn.gov.hanoi.cchc.indicator.boundary.EditionDesk;
import vn.gov.hanoi.cchc.indicator.boundary.EditionQueries;
import vn.gov.hanoi.cchc.indicator.boundary.PublicationDesk;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** One import: what it says, what stayed out, and what may be done with it. */
@Named
@ViewScoped
public class EditionPageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionQueries editions;
    @Inject
    private EditionDesk desk;
    @Inject
    private PublicationDesk publication;
    @Inject
    private Visit visit;
    private UUID id;
    private long version;
    private String hash;
    private String reason;
    private transient EditionView edition;

    @PostConstruct
    void open() {
        String asked = visit.id();
        id = asked != null && asked.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(asked) : null;
        edition = id == null ? null : editions.edition(id).orElse(null);
        if (edition == null) {
            visit.missing();
            return;
        }
        version = edition.version();
        hash = edition.hash();
    }

    public EditionView getEdition() {
        if (edition == null && id != null) {
            edition = editions.edition(id).orElse(null);
        }
        return edition;
    }

    public void publish() {
        publication.publish(new PublishEdition(id, version, hash));
        leave("index-published");
    }

    public void refuse() {
        publication.refuse(new RefuseEdition(id, version, given()));
        leave("index-refused");
    }

    public void withdraw() {
        publication.withdraw(new WithdrawEdition(id, version, given()));
        leave("index-withdrawn");
    }

    public void drop() {
        desk.drop(new DropEdition(id, version, VietnameseText.line(reason)));
        leave("index-dropped");
    }

    private String given() {
        String line = VietnameseText.line(reason);
        if (line == null) {
            throw new RuleViolated("index.reason.missing");
        }
        return line;
    }

    private void leave(String key) {
        visit.done(OfficeRoute.INDEX_EDITION.address(id), key);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
