/**
 * Results of measuring administrative reform (Article 4.4): PAR INDEX and SIPAS, imported from spreadsheets and published by a second
 * person. An edition is one import of one index and year and never changes; a correction is a new edition with a note, and the old one
 * stays readable. Readers see only the tables of what was published.
 */
@BoundedContext(name = "indicator", uses = {"shared", "audit", "rules", "identity", "media", "notification"},
    exposes = {"vn.gov.hanoi.cchc.indicator.api..", "vn.gov.hanoi.cchc.indicator.boundary.."})
package vn.gov.hanoi.cchc.indicator;

import vn.gov.hanoi.cchc.shared.BoundedContext;
