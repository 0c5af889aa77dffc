package vn.gov.hanoi.cchc.site.api;

import java.util.Set;

/**
 * What readers see is different from now on. Kept pages that show any of it are forgotten once the change is committed, on every server.
 *
 * @param tags what changed, in the words of {@link PublicTags}
 */
public record PublicChanged(Set<String> tags) {

    public PublicChanged {
        tags = Set.copyOf(tags);
    }
}
