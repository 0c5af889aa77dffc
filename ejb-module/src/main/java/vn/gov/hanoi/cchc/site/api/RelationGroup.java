package vn.gov.hanoi.cchc.site.api;

import java.util.List;
import vn.gov.hanoi.cchc.content.api.RelationKind;

/**
 * Documents in one relation with a document.
 *
 * @param inverse they say it about this one
 */
public record RelationGroup(RelationKind kind, boolean inverse, List<RelatedDocument> documents) {
}
