package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.ClassifyReceipt;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptView;
import vn.gov.hanoi.cchc.intake.api.ReturnReceipt;
import vn.gov.hanoi.cchc.intake.api.Suggestion;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** What the standing office fills in beside a receipt: the classification, and the words of its acts. */
public class TriageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Origin origin;
    private ContentClass contentClass;
    private Purpose purpose;
    private String section;
    private String note;
    private String missing;
    private String words;

    /** Shows what was found; where nothing was, the first suggestion. */
    void show(ReceiptView receipt) {
        Classification found = receipt.classification();
        origin = found.origin() != null ? found.origin() : suggested(receipt, Suggestion.Field.ORIGIN, Origin.class);
        contentClass = found.contentClass() != null ? found.contentClass()
            : suggested(receipt, Suggestion.Field.CONTENT_CLASS, ContentClass.class);
        purpose = found.purpose() != null ? found.purpose() : suggested(receipt, Suggestion.Field.PURPOSE, Purpose.class);
        section = found.section() != null ? found.section() : receipt.current().content().section();
    }

    ClassifyReceipt classify(UUID receipt, long version) {
        return new ClassifyReceipt(receipt, version, origin, contentClass, purpose, section);
    }

    Classification found() {
        return new Classification(origin, contentClass, purpose, section);
    }

    ReturnReceipt giveBack(UUID receipt, long version) {
        List<String> lines = missing == null ? List.of() : missing.lines().map(VietnameseText::line).filter(line -> line != null).toList();
        return new ReturnReceipt(receipt, version, lines, VietnameseText.nfc(note));
    }

    private static <E extends Enum<E>> E suggested(ReceiptView receipt, Suggestion.Field field, Class<E> type) {
        return receipt.suggestions().stream().filter(found -> found.field() == field).map(found -> Enum.valueOf(type, found.value())).findFirst()
            .orElse(null);
    }

    public Origin getOrigin() {
        return origin;
    }

    public void setOrigin(Origin origin) {
        this.origin = origin;
    }

    public ContentClass getContentClass() {
        return contentClass;
    }

    public void setContentClass(ContentClass contentClass) {
        this.contentClass = contentClass;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
