package vn.gov.hanoi.cchc.content.api;

import java.util.List;
import java.util.Set;

/**
 * What a public item says about documents is another; the whole of it.
 *
 * @param publicNumber the {@code {id}} of its address
 * @param relations    in order; empty for what is no document
 * @param cites        public numbers of documents that it relies on
 */
public record ReferencesChanged(long publicNumber, List<Relation> relations, Set<Long> cites) {

    /**
     * @param target public number of the other document when the portal has it, else null
     */
    public record Relation(RelationKind kind, Long target, String symbol, String title, String parts) {
    }
}
