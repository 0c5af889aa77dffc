/**
 * Kept for ever (Article 6.5). Each publication leaves a permanent record: metadata, text and manifest in the publishing transaction, the
 * package of files within a minute. A record is independent of the live tables and opens without this software.
 */
@BoundedContext(name = "archive", uses = {"shared", "audit", "rules", "media", "content"},
    exposes = {"vn.gov.hanoi.cchc.archive.api..", "vn.gov.hanoi.cchc.archive.boundary.."})
package vn.gov.hanoi.cchc.archive;

import vn.gov.hanoi.cchc.shared.BoundedContext;
