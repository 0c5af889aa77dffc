package vn.gov.hanoi.cchc.intake.api;

/**
 * How timely an agency supplies: works and documents with a clock only.
 *
 * @param agency code, or null for people without one
 * @param name   name it had
 */
public record TimelinessCount(String agency, String name, long inTime, long late) {
}
