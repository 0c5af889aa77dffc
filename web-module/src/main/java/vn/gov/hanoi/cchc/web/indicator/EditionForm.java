package vn.gov.hanoi.cchc.web.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.IndexFormula;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** What a person says about a table; numbers as typed, with a comma or a point. */
public class EditionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private IndexKind kind = IndexKind.PAR_DEPARTMENT;
    private Integer year;
    private boolean partial;
    private String meanChange;
    private Integer unitCount;
    private Integer respondents;
    private IndexFormula formula = IndexFormula.UNSTATED;
    private String low;
    private String high;
    private String decision;
    private LocalDate announcedOn;
    private String source;
    private String link;
    private String note;

    /** @throws RuleViolated index.form.number */
    EditionFacts facts() {
        return new EditionFacts(kind, year, partial, number(meanChange), unitCount, respondents, formula, number(low), number(high), decision,
            announcedOn, source, VietnameseText.line(link), note, false);
    }

    private static BigDecimal number(String typed) {
        String text = VietnameseText.line(typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("[+-]?\\d{1,3}([.,]\\d{1,4})?")) {
            throw new RuleViolated("index.form.number", text.length() > 40 ? text.substring(0, 40) : text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    public IndexKind getKind() {
        return kind;
    }

    public void setKind(IndexKind kind) {
        this.kind = kind;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }

    public String getMeanChange() {
        return meanChange;
    }

    public void setMeanChange(String meanChange) {
        this.meanChange = meanChange;
    }

    public Integer getUnitCount() {
        return unitCount;
    }

    public void setUnitCount(Integer unitCount) {
        this.unitCount = unitCount;
    }

    public Integer getRespondents() {
        return respondents;
    }

    public void setRespondents(Integer respondents) {
        this.respondents = respondents;
    }

    public IndexFormula getFormula() {
        return formula;
    }

    public void setFormula(IndexFormula formula) {
        this.formula = formula;
    }

    public String getLow() {
        return low;
    }

    public void setLow(String low) {
        this.low = low;
    }

    public String getHigh() {
        return high;
    }

    public void setHigh(String high) {
        this.high = high;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
