package vn.gov.hanoi.cchc.intake.api;

/**
 * A proposal for the classification.
 *
 * @param field ORIGIN, CONTENT_CLASS or PURPOSE
 * @param value name of the enum constant
 * @param basis SENDER, SECTION, KIND or PAST
 * @param count how many past receipts say so, for PAST; else 0
 */
public record Suggestion(Field field, String value, Basis basis, int count) {

    /** What is proposed. */
    public enum Field { ORIGIN, CONTENT_CLASS, PURPOSE }

    /** Why it is proposed. */
    public enum Basis { SENDER, SECTION, KIND, PAST }
}
