package vn.gov.hanoi.cchc.identity.api;

/** Whether a person gets the morning mail, and where to; {@code mail} is null when nobody entered an address. */
public record DigestChoice(boolean wanted, String mail) {
}
