/**
 * Telling people. A notice is written in the transaction of the fact it tells about; it is read in the office inbox of an account, of an
 * agency or of everybody with a permission, and goes out by mail when there is an address and a mail server. Mail is delivered after the
 * commit, at least once, with visible attempts.
 */
@BoundedContext(name = "notification", uses = {"shared", "audit"},
    exposes = {"vn.gov.hanoi.cchc.notification.api..", "vn.gov.hanoi.cchc.notification.boundary.."})
package vn.gov.hanoi.cchc.notification;

import vn.gov.hanoi.cchc.shared.BoundedContext;
