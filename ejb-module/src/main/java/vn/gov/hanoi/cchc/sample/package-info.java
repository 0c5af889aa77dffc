/**
 * Sample data of the demo profile: the eight accounts, one key per scope, the Decision as an official document, an edXML envelope in the queue and a dozen items in
 * different states, all of them made by the same desks that people use, in the name of the sample people. Never runs in production.
 */
@BoundedContext(name = "sample", uses = {"shared", "audit", "rules", "identity", "media", "intake", "content", "indicator"}, exposes = {})
package vn.gov.hanoi.cchc.sample;

import vn.gov.hanoi.cchc.shared.BoundedContext;
