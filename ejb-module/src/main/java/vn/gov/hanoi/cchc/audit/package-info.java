/**
 * Who did what, when, for whom, and how it ended. One row per desk call in the call's own transaction, failures and denials too;
 * rows are only ever added. A sealer links them into a hash chain, so that a changed, missing or cut-off row is found and named.
 */
@BoundedContext(name = "audit", uses = "shared", exposes = "vn.gov.hanoi.cchc.audit")
package vn.gov.hanoi.cchc.audit;

import vn.gov.hanoi.cchc.shared.BoundedContext;
