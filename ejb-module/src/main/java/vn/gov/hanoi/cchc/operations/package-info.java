/**
 * Running the portal: whether it is well, what its working calendar lacks, and the morning mail that tells people what waits for them.
 * (Backups, drills, incidents and maintenance notices will live here.)
 */
@BoundedContext(name = "operations", uses = {"shared", "audit", "rules", "identity", "notification", "intake", "content"},
    exposes = "vn.gov.hanoi.cchc.operations.boundary..")
package vn.gov.hanoi.cchc.operations;

import vn.gov.hanoi.cchc.shared.BoundedContext;
