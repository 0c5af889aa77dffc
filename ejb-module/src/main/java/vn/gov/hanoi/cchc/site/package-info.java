/**
 * What readers see (Decision 819, Articles 3.6, 4 and 6.4.d): tables that hold only what is public, written in the publishing
 * transaction and read without a session. Sections, items and their public history, files, markers of what was withdrawn, and an index
 * of fingerprints that finds public texts resembling a new one.
 */
@BoundedContext(name = "site", uses = {"shared", "audit", "content", "media", "intake", "archive", "indicator"},
    exposes = {"vn.gov.hanoi.cchc.site.api..", "vn.gov.hanoi.cchc.site.boundary.."})
package vn.gov.hanoi.cchc.site;

import vn.gov.hanoi.cchc.shared.BoundedContext;
