package vn.gov.hanoi.cchc.identity.api;

import vn.gov.hanoi.cchc.shared.Caller;

/** Somebody who gets the morning mail, as he would call if he signed in now. */
public record DigestReader(Caller caller, String mail) {
}
