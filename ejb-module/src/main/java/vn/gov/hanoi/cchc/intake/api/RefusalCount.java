package vn.gov.hanoi.cchc.intake.api;

/** How often a ground was used: by agency of the supplier and month ({@code yyyy-MM}). */
public record RefusalCount(RefusalCode code, String agency, String month, long count) {
}
