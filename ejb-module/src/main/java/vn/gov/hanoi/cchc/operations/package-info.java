/** Running the portal: whether it is well. (Backups, drills, incidents and maintenance notices will live here.) */
@BoundedContext(name = "operations", uses = {"shared", "audit"}, exposes = "vn.gov.hanoi.cchc.operations.boundary..")
package vn.gov.hanoi.cchc.operations;

import vn.gov.hanoi.cchc.shared.BoundedContext;
