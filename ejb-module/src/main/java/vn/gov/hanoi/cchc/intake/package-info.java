/**
 * What comes in, through whatever channel, and what the standing office makes of it (Decision 819, Articles 3.4, 3.9, 6.1 and 6.2).
 * Every arrival becomes one receipt with a number, a supplier who answers for it, and a 48 or 72 hour clock, or the term in which a reader
 * is answered; late is labelled, never blocked. The receipt is judged: classified, assigned, returned for completion, held, refused with
 * one of nine grounds, sealed, or passed to editing. From there the content context reports how it goes on, and the supplier is told in
 * words he can act on.
 */
@BoundedContext(name = "intake", uses = {"shared", "audit", "rules", "identity", "media", "notification"},
    exposes = {"vn.gov.hanoi.cchc.intake.api..", "vn.gov.hanoi.cchc.intake.boundary.."})
package vn.gov.hanoi.cchc.intake;

import vn.gov.hanoi.cchc.shared.BoundedContext;
