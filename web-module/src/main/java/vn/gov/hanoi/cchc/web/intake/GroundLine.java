package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.PublishedTwins.PublishedTwin;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** One ground of the refusal dialog with the evidence it asks for. */
public class GroundLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private String words;
    private String basis;
    private String decidedBy;
    private LocalDate lapsesOn;
    private String missing;
    private Long twin;
    private boolean chosen;

    GroundLine(RefusalCode code) {
        this.code = code;
    }

    /** @param twins what the page showed, for the title of the chosen one */
    RefusalGround ground(List<PublishedTwin> twins) {
        String title = twins.stream().filter(found -> twin != null && found.publicNumber() == twin).map(PublishedTwin::title).findFirst()
            .orElse(null);
        List<String> lines = missing == null ? List.of() : missing.lines().map(VietnameseText::line).filter(line -> line != null).toList();
        return new RefusalGround(code, VietnameseText.nfc(words), VietnameseText.line(basis), VietnameseText.line(decidedBy), lapsesOn, lines,
            twin, title, null);
    }

    public RefusalCode getCode() {
        return code;
    }

    /** Asks for the provision or the proof. */
    public boolean isAsksBasis() {
        return code == RefusalCode.R2 || code == RefusalCode.R5;
    }

    public boolean isAsksDecision() {
        return code == RefusalCode.R4;
    }

    public boolean isAsksMissing() {
        return code == RefusalCode.R6;
    }

    public boolean isAsksTwin() {
        return code == RefusalCode.R7;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public LocalDate getLapsesOn() {
        return lapsesOn;
    }

    public void setLapsesOn(LocalDate lapsesOn) {
        this.lapsesOn = lapsesOn;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public Long getTwin() {
        return twin;
    }

    public void setTwin(Long twin) {
        this.twin = twin;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
