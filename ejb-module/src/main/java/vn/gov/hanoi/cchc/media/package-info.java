/**
 * Files: what people and systems hand in, judged by content and never by name, stripped of location data, kept under the SHA-256
 * of their bytes outside the database, and never deleted. A file waits in the staging folder until a transaction keeps it; a sealed
 * or infected file leaves the shared store, so that whatever is in the store may be read by fingerprint.
 */
@BoundedContext(name = "media", uses = {"shared", "audit"},
    exposes = {"vn.gov.hanoi.cchc.media.api..", "vn.gov.hanoi.cchc.media.boundary.."})
package vn.gov.hanoi.cchc.media;

import vn.gov.hanoi.cchc.shared.BoundedContext;
