/** Running the portal: whether it is well, and what its working calendar lacks. (Backups, drills, incidents and maintenance notices will live here.) */
@BoundedContext(name = "operations", uses = {"shared", "audit", "rules", "notification"}, exposes = "vn.gov.hanoi.cchc.operations.boundary..")
package vn.gov.hanoi.cchc.operations;

import vn.gov.hanoi.cchc.shared.BoundedContext;
