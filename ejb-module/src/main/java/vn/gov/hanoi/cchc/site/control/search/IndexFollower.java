package vn.gov.hanoi.cchc.site.control.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** Brings the index of this server up to what another server changed; an index they share is written by whoever changes. */
@ApplicationScoped
public class IndexFollower {

    private static final String ITEM = PublicTags.item(0).replace("0", "");

    @Inject
    private IndexChunks chunks;

    /** @param tags what changed, in the words of {@link PublicTags} */
    public void follow(Set<String> tags) {
        if (!SearchMapping.local()) {
            return;
        }
        if (tags.contains(PublicTags.SEARCH_REBUILD)) {
            IndexState.instance().want();
        }
        List<Long> numbers = tags.stream().filter(tag -> tag.startsWith(ITEM)).map(tag -> Long.valueOf(tag.substring(ITEM.length()))).toList();
        if (!numbers.isEmpty()) {
            chunks.follow(numbers);
        }
    }
}
