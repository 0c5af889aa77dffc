/**
 * Articles and official documents, from first draft to withdrawal. A revision never changes; a decision is about one revision and its
 * fingerprint; approving publishes in the same transaction. What readers see is one revision, what is in work may be another: a draft of
 * a public item is written, judged and given up without touching it.
 */
@BoundedContext(name = "content", uses = {"shared", "audit", "rules", "identity", "media", "notification", "intake"},
    exposes = {"vn.gov.hanoi.cchc.content.api..", "vn.gov.hanoi.cchc.content.boundary.."})
package vn.gov.hanoi.cchc.content;

import vn.gov.hanoi.cchc.shared.BoundedContext;
