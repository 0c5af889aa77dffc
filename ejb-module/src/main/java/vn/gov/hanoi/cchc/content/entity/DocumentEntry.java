package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.DocumentChoice;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.EffectKind;

/** A document that is or was public, by what others find it, and what it says itself about its effect. */
@Entity
@Table(name = "content_document")
public class DocumentEntry {

    private static final int LONGEST_SYMBOL = 60;

    @Id
    @Column(name = "article_id")
    private UUID article;
    @Column(name = "public_number")
    private long number;
    private boolean live;
    private String symbol;
    @Column(name = "symbol_key")
    private String key;
    private String title;
    private String organ;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "effective_on")
    private LocalDate effectiveOn;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    @Column(name = "told_on")
    private LocalDate toldOn;

    protected DocumentEntry() {
    }

    public DocumentEntry(UUID article, long number, LocalDate today) {
        this.article = article;
        this.number = number;
        this.toldOn = today;
    }

    /** It is public as these facts say. */
    public void show(String newTitle, DocumentFacts facts) {
        live = true;
        title = newTitle;
        symbol = facts.symbol().length() <= LONGEST_SYMBOL ? facts.symbol() : facts.symbol().substring(0, LONGEST_SYMBOL);
        key = DocumentSymbol.key(facts.symbol());
        organ = facts.organName() == null ? "" : facts.organName();
        issuedOn = facts.issuedOn();
        effectiveOn = facts.effectiveOn();
        expiresOn = facts.details() == null ? null : facts.details().expiresOn();
    }

    public void hide() {
        live = false;
    }

    /** Sealed: nothing of it is told any more, not even that others name it. */
    public void seal() {
        live = false;
        symbol = "";
        key = "";
        title = "";
    }

    public boolean sealed() {
        return key.isEmpty();
    }

    /** What its own text says, oldest first. A day of effect that a later document set stands instead of its own. */
    public List<EffectTimeline.Happening> own(boolean effectSetElsewhere) {
        List<EffectTimeline.Happening> own = new ArrayList<>();
        if (issuedOn != null) {
            own.add(new EffectTimeline.Happening(EffectKind.ISSUED, issuedOn));
        }
        if (effectiveOn != null && !effectSetElsewhere) {
            own.add(new EffectTimeline.Happening(EffectKind.TAKES_EFFECT, effectiveOn));
        }
        if (expiresOn != null) {
            own.add(new EffectTimeline.Happening(EffectKind.ENDED, expiresOn));
        }
        return own;
    }

    /** Changes that have come up to this day were told. */
    public void told(LocalDate today) {
        toldOn = today;
    }

    /** Whether a relation that names this symbol, and perhaps a day, can mean this document. */
    public boolean answers(String wantedKey, LocalDate wantedDay) {
        return key.equals(wantedKey) && (wantedDay == null || wantedDay.equals(issuedOn));
    }

    public DocumentChoice choice() {
        return new DocumentChoice(article, symbol, title, organ, issuedOn);
    }

    public UUID article() {
        return article;
    }

    public long number() {
        return number;
    }

    public boolean live() {
        return live;
    }

    public String symbol() {
        return symbol;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate toldOn() {
        return toldOn;
    }
}
