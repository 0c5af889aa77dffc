package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.GiveOutsideOpinion;
import vn.gov.hanoi.cchc.content.api.OutsideManuscript;
import vn.gov.hanoi.cchc.content.api.OutsideOpinionRow;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.OutsideRequests;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.control.Sections;
import vn.gov.hanoi.cchc.content.entity.OutsideRequest;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.content.entity.Section;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.media.boundary.FileReading;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What a link shows to whoever has it, and what the office sees of the questions it asked. A link that is over shows what a wrong one shows: nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OutsideOpinionQueries {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private OutsideRequests requests;
    @Inject
    private Sections sections;
    @Inject
    private FileQueries files;
    @Inject
    private FileReading bytes;
    @Inject
    private Clock clock;

    /** Empty for every link that does not open: wrong, ended, taken back, answered, or to an item that may not be shown. */
    @PermitAll
    public Optional<OutsideManuscript> open(String token) {
        return asked(token).map(request -> {
            Revision revision = revisions.get(request.revision());
            List<String> path = revision.section() == null ? List.of() : sections.path(revision.section()).stream().map(Section::name).toList();
            return request.manuscript(revision, path);
        });
    }

    /** Whether this link was answered with exactly this: the form was sent twice. */
    @PermitAll
    public boolean repeats(String token, GiveOutsideOpinion opinion) {
        return requests.find(token).filter(request -> request.repeats(opinion)).isPresent();
    }

    /** A picture or an attachment of the revision the link shows, as it was when it was asked about; under the same right as the page. */
    @PermitAll
    public Optional<OpenedFile> file(String token, UUID file) {
        Optional<String> sha256 = asked(token).flatMap(request -> fingerprint(revisions.get(request.revision()).content(), file));
        try {
            if (sha256.isPresent()) {
                FileView view = files.view(file);
                files.requirePublishable(Set.of(file));
                return view.sha256().equals(sha256.get()) ? Optional.of(new OpenedFile(view, bytes.path(sha256.get()))) : Optional.empty();
            }
            return Optional.empty();
        } catch (RuleViolated refused) {
            return Optional.empty();
        }
    }

    /** Newest first; empty for what is unknown or sealed. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<OutsideOpinionRow> of(UUID item) {
        Instant now = clock.instant();
        return articles.find(item).map(article -> {
            String newest = revisions.working(article).hash();
            return requests.of(item).stream().map(request -> {
                OutsideRequests.Readings readings = requests.readings(request.id());
                return request.row(newest, readings.times(), readings.last(), now);
            }).toList();
        }).orElse(List.of());
    }

    private Optional<OutsideRequest> asked(String token) {
        Instant now = clock.instant();
        return requests.find(token).filter(request -> articles.find(request.article())
            .filter(article -> request.opens(article, revisions.get(request.revision()), now)).isPresent());
    }

    private static Optional<String> fingerprint(RevisionContent content, UUID file) {
        return content.pictures().stream().filter(use -> use.file().equals(file)).map(use -> use.sha256()).findFirst()
            .or(() -> content.attachments().stream().filter(use -> use.file().equals(file)).map(use -> use.sha256()).findFirst());
    }
}
