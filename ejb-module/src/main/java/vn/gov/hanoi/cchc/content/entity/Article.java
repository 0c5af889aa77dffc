package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * An item, article or document: where its working line stands and which revision readers see. The two move apart when a public item gets
 * a new draft, and meet again when that draft is published or given up.
 */
@Entity
@Table(name = "content_article")
public class Article {

    @Id
    private UUID id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    @Embedded
    private WorkingLine line = new WorkingLine();
    @Embedded
    private Headline head = new Headline();
    @Embedded
    private PublicPlace place = new PublicPlace();
    @Embedded
    private Origin origin = new Origin();
    @Embedded
    private Embargo embargo = new Embargo();
    @Column(name = "opened_at")
    private Instant openedAt;

    protected Article() {
    }

    private Article(UUID id, ItemKind kind, Caller by, Instant at) {
        this.id = id;
        this.kind = kind;
        this.openedAt = at;
        this.line.begin(by, at);
    }

    /** Typed in the office, or brought by an import. */
    public static Article opened(UUID id, ItemKind kind, Caller by, Instant at) {
        return new Article(id, kind, by, at);
    }

    /** From a receipt that left triage. */
    public static Article received(ItemKind kind, UUID receipt, String number, int submission, Caller by, Instant at) {
        Article article = new Article(UUID.randomUUID(), kind, by, at);
        article.origin = new Origin(receipt, number, submission);
        return article;
    }

    /** @throws RuleViolated article.changed with who and when, so that the second of two people knows whom to ask */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new RuleViolated("article.changed", line.changedByName(), Words.of(line.changedAt()));
        }
    }

    /** Takes a new revision as the newest; the first one of a fresh item is no step. */
    public void take(Revision revision, Caller by, Instant at) {
        if (head.revision() != null) {
            line.move(ArticleStep.SAVE, by, at);
        }
        head.show(revision);
    }

    /** A revision brought by an import, or by the receipt's second pass, over whatever stood there. */
    public void takeOver(Revision revision) {
        head.show(revision);
    }

    public void submit(Caller by, Instant at) {
        line.submit(by, at);
    }

    public void takeBack(Caller by, Instant at) {
        line.move(ArticleStep.TAKE_BACK, by, at);
    }

    public void returnToEditor(Caller by, Instant at) {
        line.move(ArticleStep.RETURN, by, at);
    }

    /**
     * Gives the draft up.
     *
     * @param last the revision that was public last; null when none ever was
     * @throws RuleViolated article.discard.receipt when somebody outside waits for an answer: then it is given back or refused;
     *     article.draft.none
     */
    public void discard(Revision last, Caller by, Instant at) {
        if (last == null && origin.receipt() != null) {
            throw new RuleViolated("article.discard.receipt", origin.receiptNumber());
        }
        if (last == null) {
            line.move(ArticleStep.DISCARD, by, at);
        } else if (last.id().equals(head.revision())) {
            throw new RuleViolated("article.draft.none");
        } else {
            line.move(place.isLive() ? ArticleStep.DISCARD_BESIDE_LIVE : ArticleStep.DISCARD_AFTER_WITHDRAWAL, by, at);
            head.settle(head.number());
            head.show(last);
        }
    }

    /** @throws RuleViolated article.give-back when it came from no receipt or was public once */
    public void giveBack(Caller by, Instant at) {
        if (origin.receipt() == null || place.everPublic()) {
            throw new RuleViolated("article.give-back");
        }
        line.move(ArticleStep.GIVE_BACK, by, at);
    }

    /**
     * A person decides about the content that was read.
     *
     * @param authors accounts that saved a revision since the last publication
     * @throws RuleViolated article.approve.own, article.approve.hash
     */
    public void approve(Revision revision, String readHash, Set<UUID> authors, Caller by, Instant at) {
        requireOther(authors, by);
        requireRead(revision, readHash);
        line.move(ArticleStep.APPROVE, by, at);
    }

    /** @throws RuleViolated article.schedule.past, and those of {@link #approve} */
    public void schedule(Revision revision, String readHash, Set<UUID> authors, Instant due, String reason, Caller by, Instant at) {
        requireOther(authors, by);
        requireRead(revision, readHash);
        if (!due.isAfter(at)) {
            throw new RuleViolated("article.schedule.past");
        }
        line.move(ArticleStep.SCHEDULE, by, at);
        embargo = new Embargo(due, reason, by.name());
    }

    public void unschedule(Caller by, Instant at) {
        line.move(ArticleStep.UNSCHEDULE, by, at);
        embargo = new Embargo();
    }

    /** Back to the approver, because something blocks it at its hour. */
    public void putOff(Caller by, Instant at) {
        line.move(ArticleStep.PUT_OFF, by, at);
        embargo = new Embargo();
    }

    /** @throws RuleViolated article.schedule.early */
    public void publishDue(Caller by, Instant at) {
        if (embargo().at() == null || embargo().at().isAfter(at)) {
            throw new RuleViolated("article.schedule.early");
        }
        line.move(ArticleStep.PUBLISH_DUE, by, at);
    }

    /** Without the second pair of eyes; the four-eyes rule waits for the review. */
    public void publishInEmergency(Revision revision, String readHash, Caller by, Instant at) {
        requireRead(revision, readHash);
        line.move(ArticleStep.PUBLISH_IN_EMERGENCY, by, at);
        place.underReview(true);
    }

    /** Content that was public elsewhere. @throws RuleViolated import.line.in-work when editors have a draft of it */
    public void imported(Caller by, Instant at) {
        if (place.everPublic() && line.state() == ArticleState.EDITING) {
            throw new RuleViolated("import.line.in-work");
        }
        line.move(ArticleStep.IMPORT, by, at);
    }

    /** The newest revision is what readers see from now on; numbers are given on the first time. */
    public void live(Revision revision, RevisionContent content, PublicNumbers numbers, Instant at) {
        place.show(revision, content, numbers, at);
        head.settle(revision.number());
        embargo = new Embargo();
    }

    /** @throws RuleViolated article.withdraw.none when readers see nothing of it */
    public void withdraw(String reason, Long replacement, Caller by, Instant at) {
        if (!place.isLive()) {
            throw new RuleViolated("article.withdraw.none");
        }
        if (replacement != null && replacement.equals(place.number())) {
            throw new RuleViolated("article.withdraw.self");
        }
        line.move(line.state() == ArticleState.PUBLISHED ? ArticleStep.WITHDRAW : ArticleStep.WITHDRAW_BESIDE_DRAFT, by, at);
        embargo = new Embargo();
        place.hide(reason, replacement, at);
    }

    /** Its document was recalled: live or not, nothing of it goes on. */
    public void recall(String reason, Caller by, Instant at) {
        if (place.isLive()) {
            line.move(ArticleStep.RECALL, by, at);
            place.hide(reason, null, at);
        } else if (ArticleStep.CLOSE.from().contains(line.state())) {
            line.move(ArticleStep.CLOSE, by, at);
        }
        embargo = new Embargo();
        origin.recallOpen(false);
    }

    /** A step that changes nothing but the state: hold, resume, close, reopen, seal. */
    public void follow(ArticleStep step, Caller by, Instant at) {
        line.move(step, by, at);
        embargo = new Embargo();
    }

    /** Sealing twice is one sealing. @return whether readers saw it until now */
    public boolean seal(Caller by, Instant at) {
        boolean wasLive = place.isLive();
        if (line.state() == ArticleState.SEALED) {
            return false;
        }
        follow(ArticleStep.SEAL, by, at);
        if (wasLive) {
            place.hide("", null, at);
        }
        return wasLive;
    }

    private static void requireOther(Set<UUID> authors, Caller by) {
        if (by.account() == null || authors.contains(by.account())) {
            throw new RuleViolated("article.approve.own");
        }
    }

    private void requireRead(Revision revision, String readHash) {
        if (!revision.id().equals(head.revision()) || !revision.hash().equals(readHash) || !revision.isIntact()) {
            throw new RuleViolated("article.approve.hash");
        }
    }

    /** What the caller may do now, as far as state, origin and permission tell. */
    public Set<ArticleStep> steps(Caller caller) {
        return line.steps(caller).stream().filter(step -> origin.allows(step, place)).collect(Collectors.toUnmodifiableSet());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ItemKind kind() {
        return kind;
    }

    public ArticleState state() {
        return line.state();
    }

    public UUID workingRevision() {
        return head.revision();
    }

    /** Revisions above this number are what is being decided about; those up to it are public or given up. */
    public int settledNumber() {
        return head.settled();
    }

    public PublicPlace place() {
        return place;
    }

    public Origin origin() {
        return origin;
    }

    /** Never null; a stored embargo without values comes back as none. */
    public Embargo embargo() {
        return embargo == null ? new Embargo() : embargo;
    }
}
