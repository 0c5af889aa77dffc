package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.AskOutside;
import vn.gov.hanoi.cchc.content.api.GiveOutsideOpinion;
import vn.gov.hanoi.cchc.content.api.OutsideManuscript;
import vn.gov.hanoi.cchc.content.api.OutsideOpinionRow;
import vn.gov.hanoi.cchc.content.api.OutsideState;
import vn.gov.hanoi.cchc.content.api.OutsideVerdict;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Somebody outside is asked for consent to one revision. His link reads until it ends, is taken back or is answered; it is answered once.
 * An opinion decides nothing: it is about that content and no other, and whoever approves sees it.
 */
@Entity
@Table(name = "content_outside_request")
public class OutsideRequest {

    /** While the item is in none of these there is nothing to consent to, and nothing that may be shown. */
    private static final Set<ArticleState> IN_WORK = EnumSet.of(ArticleState.EDITING, ArticleState.SUBMITTED, ArticleState.SCHEDULED);

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "article_id")
    private UUID article;
    @Column(name = "revision_id")
    private UUID revision;
    private int number;
    @Column(name = "content_hash")
    private String hash;
    @Column(name = "token_hash")
    private String token;
    @Column(name = "asked_name")
    private String name;
    @Column(name = "asked_position")
    private String position;
    private String mail;
    private boolean mailed;
    private String question;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "asked_by")
    private UUID askedBy;
    @Column(name = "asked_by_name")
    private String askedByName;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by_name")
    private String revokedByName;
    @Enumerated(EnumType.STRING)
    private OutsideVerdict verdict;
    @Column(name = "stated_name")
    private String statedName;
    private String words;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected OutsideRequest() {
    }

    /**
     * @param revision the newest of the item
     * @throws RuleViolated outside.ask.state when the item is not in work, outside.ask.changed when other content was read
     */
    public OutsideRequest(Article article, Revision revision, AskOutside command, OutsideToken token, Instant expiresAt, Caller by, Instant at) {
        if (!IN_WORK.contains(article.state()) || revision.number() <= article.settledNumber()) {
            throw new RuleViolated("outside.ask.state", Words.of(article.state()));
        }
        if (!revision.hash().equals(command.contentHash()) || !revision.isIntact()) {
            throw new RuleViolated("outside.ask.changed");
        }
        this.id = UUID.randomUUID();
        this.article = article.id();
        this.revision = revision.id();
        this.number = revision.number();
        this.hash = revision.hash();
        this.token = token.fingerprint();
        this.name = VietnameseText.line(command.name());
        this.position = VietnameseText.line(command.position());
        this.mail = VietnameseText.line(command.mail());
        this.question = VietnameseText.nfc(command.question()).strip();
        this.askedAt = at;
        this.askedBy = by.account();
        this.askedByName = by.displayName();
        this.expiresAt = expiresAt;
    }

    /** A mail with the link is on its way. */
    public void mailed() {
        mailed = true;
    }

    /** Whether the link still shows this revision: unanswered, not over, not taken back, and the item in the work that it was asked in. */
    public boolean opens(Article item, Revision bound, Instant now) {
        return state(now) == OutsideState.OPEN && item.id().equals(article) && IN_WORK.contains(item.state()) && number > item.settledNumber()
            && bound.id().equals(revision) && bound.hash().equals(hash) && bound.isIntact();
    }

    /**
     * He says what he thinks, once. The same words again change nothing: a form sent twice is sent once.
     *
     * @return whether this was the first time
     * @throws RuleViolated outside.link.gone, outside.words.missing when an objection has no reason
     */
    public boolean answer(GiveOutsideOpinion opinion, Article item, Revision bound, Instant now) {
        if (repeats(opinion)) {
            return false;
        }
        if (!opens(item, bound, now)) {
            throw new RuleViolated("outside.link.gone");
        }
        if (opinion.verdict() == OutsideVerdict.OBJECTED && said(opinion) == null) {
            throw new RuleViolated("outside.words.missing");
        }
        verdict = opinion.verdict();
        statedName = VietnameseText.line(opinion.name());
        words = said(opinion);
        answeredAt = now;
        return true;
    }

    /** Whether exactly this was said before. */
    public boolean repeats(GiveOutsideOpinion opinion) {
        return answeredAt != null && verdict == opinion.verdict() && Objects.equals(statedName, VietnameseText.line(opinion.name()))
            && Objects.equals(words, said(opinion));
    }

    private static String said(GiveOutsideOpinion opinion) {
        return opinion.words() == null || opinion.words().isBlank() ? null : VietnameseText.nfc(opinion.words()).replace("\r\n", "\n").strip();
    }

    /** @throws RuleViolated outside.request.over when it was answered or taken back already */
    public void revoke(Caller by, Instant at) {
        if (answeredAt != null || revokedAt != null) {
            throw new RuleViolated("outside.request.over");
        }
        revokedAt = at;
        revokedByName = by.displayName();
    }

    public OutsideState state(Instant now) {
        if (verdict != null) {
            return verdict == OutsideVerdict.AGREED ? OutsideState.AGREED : OutsideState.OBJECTED;
        }
        return revokedAt != null ? OutsideState.REVOKED : now.isBefore(expiresAt) ? OutsideState.OPEN : OutsideState.EXPIRED;
    }

    /** Whether it is about this content. One letter changed is other content. */
    public boolean isAbout(String contentHash) {
        return hash.equals(contentHash);
    }

    /** Whether it was asked in the work that goes on: above what was published or given up, or about this content. */
    public boolean concerns(Article item, String contentHash) {
        return number > item.settledNumber() || isAbout(contentHash);
    }

    public OutsideManuscript manuscript(Revision bound, List<String> sections) {
        return new OutsideManuscript(id, number, hash, bound.content(), sections, name, position, question, askedByName, askedAt, expiresAt);
    }

    public OutsideOpinionRow row(String newestHash, long readings, Instant lastReadAt, Instant now) {
        return new OutsideOpinionRow(id, number, hash, isAbout(newestHash), name, position, mail, mailed, question, askedByName, askedAt, expiresAt,
            state(now), statedName, words, answeredAt, revokedByName, revokedAt, readings, lastReadAt);
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return article;
    }

    public UUID revision() {
        return revision;
    }

    public int number() {
        return number;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public OutsideVerdict verdict() {
        return verdict;
    }

    public String words() {
        return words;
    }

    /** As stated, once answered; as asked before that. */
    public String name() {
        return statedName == null ? name : statedName;
    }

    /** When it was answered, or until when it may be: "09.30 ngày 24/11/2026". */
    public String moment() {
        return Words.of(answeredAt == null ? expiresAt : answeredAt);
    }
}
