package vn.gov.hanoi.cchc.intake.api;

/** What the document system wants (BussinessDocType of edXML). */
public enum DocumentAction {
    NEW(0), RECALL(1), UPDATE(2), REPLACE(3);

    private final int code;

    DocumentAction(int code) {
        this.code = code;
    }

    /** The number in the envelope, 0–3. */
    public int code() {
        return code;
    }
}
