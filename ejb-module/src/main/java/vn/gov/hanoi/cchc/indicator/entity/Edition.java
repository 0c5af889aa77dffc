package vn.gov.hanoi.cchc.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.EditionRow;
import vn.gov.hanoi.cchc.indicator.api.EditionState;
import vn.gov.hanoi.cchc.indicator.api.EditionStep;
import vn.gov.hanoi.cchc.indicator.api.EditionStepRow;
import vn.gov.hanoi.cchc.indicator.api.EditionView;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.LineProblem;
import vn.gov.hanoi.cchc.indicator.api.SheetContent;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** One import of one index and year. What it says never changes; only whether readers see it. */
@Entity
@Table(name = "indicator_edition")
public class Edition {

    /** Facts and content in the one form that the fingerprint is of. */
    record Whole(EditionFacts facts, SheetContent content) {
    }

    @Id
    private UUID id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private IndexKind kind;
    private int year;
    private int number;
    @Enumerated(EnumType.STRING)
    private EditionState state;
    @Column(columnDefinition = "longtext")
    private String content;
    @Column(name = "content_hash")
    private String hash;
    private int units;
    private int refused;
    private boolean sample;
    @Column(name = "file_id")
    private UUID file;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "imported_at")
    private Instant importedAt;
    @Column(name = "imported_by")
    private UUID importer;
    @Column(name = "imported_by_name")
    private String importerName;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected Edition() {
    }

    /** @param refused how many lines stayed out */
    public Edition(int number, EditionFacts facts, SheetContent content, int refused, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = facts.kind();
        this.year = facts.year();
        this.number = number;
        this.state = EditionState.READY;
        this.content = CanonicalJson.write(new Whole(facts, content));
        this.hash = fingerprint(facts, content);
        this.units = content.units().size();
        this.refused = refused;
        this.sample = facts.sample();
        this.importedAt = at;
        this.importer = by.account();
        this.importerName = by.displayName() == null ? by.name() : by.displayName();
    }

    /** Of what a dry run shows and an edition keeps. */
    public static String fingerprint(EditionFacts facts, SheetContent content) {
        return CanonicalJson.fingerprint(new Whole(facts, content));
    }

    public void cameAs(UUID fileId, String name) {
        this.file = fileId;
        this.fileName = name;
    }

    /**
     * @throws RuleViolated index.publish.own, index.changed, index.step.state, index.forbidden
     */
    public void publish(String readHash, Caller by, Instant at) {
        if (by.is(importer)) {
            throw new RuleViolated("index.publish.own");
        }
        if (!hash.equals(readHash)) {
            throw new RuleViolated("index.changed");
        }
        move(EditionStep.PUBLISH, by);
        publishedAt = at;
    }

    public void drop(Caller by) {
        if (!by.is(importer)) {
            throw new RuleViolated("index.drop.other");
        }
        move(EditionStep.DROP, by);
    }

    /** Any other step. */
    public void move(EditionStep step, Caller by) {
        if (!step.from().contains(state)) {
            throw new RuleViolated("index.step.state", state.name());
        }
        if (!by.may(step.permission())) {
            throw new RuleViolated("index.forbidden");
        }
        state = step.to();
    }

    /** @throws RuleViolated index.changed */
    public Edition at(long expected) {
        if (version != expected) {
            throw new RuleViolated("index.changed");
        }
        return this;
    }

    public UUID id() {
        return id;
    }

    public IndexKind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    public UUID importer() {
        return importer;
    }

    public String content() {
        return content;
    }

    public EditionFacts facts() {
        return CanonicalJson.read(content, Whole.class).facts();
    }

    public SheetContent sheet() {
        return CanonicalJson.read(content, Whole.class).content();
    }

    public UUID file() {
        return file;
    }

    public EditionRow row() {
        return new EditionRow(id, kind, year, number, state, units, refused, sample, importedAt, importerName, publishedAt);
    }

    public EditionView view(Caller reader, List<LineProblem> refusals, List<EditionStepRow> steps) {
        Whole whole = CanonicalJson.read(content, Whole.class);
        return new EditionView(id, version, number, state, hash, whole.facts(), whole.content(), file, fileName, importedAt, importerName,
            reader.is(importer), refusals, steps);
    }
}
