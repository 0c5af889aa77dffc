package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.OutsideRequest;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Everything the portal can check before a person decides; what blocks on the screen blocks in the act, because it is the same list. */
@Dependent
public class ApprovalReview {

    private static final Set<TextState> UNREAD =
        EnumSet.of(TextState.EMPTY, TextState.TOO_LARGE, TextState.ENCRYPTED, TextState.FAILED, TextState.TIMED_OUT);
    private static final Set<TextState> CUT = EnumSet.of(TextState.CUT);

    @Inject
    private Revisions revisions;
    @Inject
    private Decisions decisions;
    @Inject
    private Sections sections;
    @Inject
    private ContentChecks content;
    @Inject
    private FileQueries files;
    @Inject
    private CitationReview citations;
    @Inject
    private Clock clock;

    /** For the screen; while a decision is asked for, with the caller's own hindrances. */
    public ApprovalChecks checks(Article article, Revision revision, Caller caller) {
        List<CheckLine> lines = new ArrayList<>();
        if (article.state() == ArticleState.SUBMITTED && caller.permissions().contains(Permission.CONTENT_APPROVE)) {
            lines.addAll(hindrances(article, revision, caller));
        }
        lines.addAll(content.of(revision));
        lines.add(files(revision));
        told(revision, UNREAD, "unread-files").ifPresent(lines::add);
        told(revision, CUT, "cut-files").ifPresent(lines::add);
        citations.of(article, revision.content()).ifPresent(lines::add);
        if (article.origin().recallOpen()) {
            lines.add(line("recall", CheckOutcome.LOOK));
        }
        if (article.origin().newerSubmission() != null) {
            lines.add(line("submission", CheckOutcome.LOOK));
        }
        decisions.opinions(article.id()).stream().filter(asked -> asked.concerns(article, revision.hash()))
            .forEach(asked -> lines.addAll(outside(asked, revision)));
        lines.sort(Comparator.comparing(CheckLine::outcome));
        return new ApprovalChecks(article.id(), article.version(), revision.number(), revision.hash(), lines);
    }

    /** What people outside said or were asked: it never blocks, because the decision stays with who approves. */
    private List<CheckLine> outside(OutsideRequest asked, Revision revision) {
        String[] about = {String.valueOf(asked.number()), asked.moment(), asked.name()};
        boolean same = asked.isAbout(revision.hash());
        switch (asked.state(clock.instant())) {
            case AGREED:
                if (same) {
                    return List.of(line("outside-agreed", CheckOutcome.PASSED, about));
                }
                return List.of(line("outside-void", CheckOutcome.LOOK, about));
            case OBJECTED:
                if (same) {
                    return List.of(line("outside-objected", CheckOutcome.LOOK, about));
                }
                return List.of(line("outside-objected-before", CheckOutcome.LOOK, about));
            case OPEN:
                return List.of(line("outside-open", CheckOutcome.LOOK, about));
            default:
                return List.of();
        }
    }

    /** What keeps this person, not the content, from the decision. */
    private List<CheckLine> hindrances(Article article, Revision revision, Caller caller) {
        List<CheckLine> lines = new ArrayList<>();
        boolean own = revisions.authors(article).contains(caller.account());
        lines.add(line("eyes", own ? CheckOutcome.BLOCKS : CheckOutcome.PASSED));
        if (!decides(caller, revision.section())) {
            lines.add(line("scope", CheckOutcome.BLOCKS));
        }
        return lines;
    }

    /**
     * Refuses what blocks, whoever decides.
     *
     * @throws RuleViolated article.check.&lt;code&gt;, or the file's own rule
     */
    public void require(Revision revision, Caller caller) {
        requireScope(revision, caller);
        requireSound(revision);
    }

    /** @throws RuleViolated article.check.scope when somebody else decides about this section */
    public void requireScope(Revision revision, Caller caller) {
        if (!decides(caller, revision.section())) {
            throw new RuleViolated("article.check.scope");
        }
    }

    /** The same for the portal's own publication of what a person approved. @throws RuleViolated article.approve.hash, and those of above */
    public void requireSound(Revision revision) {
        if (!revision.isIntact()) {
            throw new RuleViolated("article.approve.hash");
        }
        content.of(revision).stream().filter(line -> line.outcome() == CheckOutcome.BLOCKS).findFirst().ifPresent(line -> {
            throw new RuleViolated("article.check." + line.code(), line.arguments().toArray());
        });
        files.requirePublishable(revision.publicFiles());
        requireSameBytes(revision);
    }

    private CheckLine files(Revision revision) {
        if (revision.publicFiles().isEmpty()) {
            return line("files", CheckOutcome.PASSED, "0");
        }
        try {
            files.requirePublishable(revision.publicFiles());
            requireSameBytes(revision);
            return line("files", CheckOutcome.PASSED, String.valueOf(revision.publicFiles().size()));
        } catch (RuleViolated refused) {
            return new CheckLine("files", CheckOutcome.BLOCKS, List.of(), List.of(Texts.of(refused)));
        }
    }

    /**
     * Files whose words nobody but a person has read, or of which readers find the beginning only: a scan is found by no search and read aloud by
     * no machine (B16.2).
     */
    private Optional<CheckLine> told(Revision revision, Set<TextState> states, String code) {
        List<String> places = files.views(revision.publicFiles()).stream().filter(view -> states.contains(view.text()))
            .map(view -> view.name() + ": " + Texts.of(view.text())).sorted().toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(new CheckLine(code, CheckOutcome.LOOK, List.of(), places));
    }

    /** One byte of a file is another file: what media keeps must be what was read. */
    private void requireSameBytes(Revision revision) {
        RevisionContent content = revision.content();
        for (FileView view : files.views(revision.files())) {
            boolean same = content.pictures().stream().anyMatch(use -> use.file().equals(view.id()) && use.sha256().equals(view.sha256()))
                || content.attachments().stream().anyMatch(use -> use.file().equals(view.id()) && use.sha256().equals(view.sha256()))
                || content.sources().anyMatch(source -> view.id().equals(source.permissionFile()) && view.sha256().equals(source.permissionSha256()));
            if (!same) {
                throw new RuleViolated("article.check.files-changed", view.name());
            }
        }
    }

    /** Whether somebody decides about a section: no row means all, a row means it and everything below. */
    public boolean decides(Caller caller, UUID section) {
        Set<UUID> scope = caller.account() == null ? Set.of() : decisions.scope(caller.account());
        return scope.isEmpty() || section != null
            && sections.path(section).stream().anyMatch(above -> scope.contains(above.id()));
    }

    private static CheckLine line(String code, CheckOutcome outcome, String... arguments) {
        return new CheckLine(code, outcome, List.of(arguments), List.of());
    }
}
