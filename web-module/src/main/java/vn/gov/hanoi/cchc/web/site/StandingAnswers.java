package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.StandingShown;
import vn.gov.hanoi.cchc.site.boundary.StandingQueries;

/** Standing pages; one of them lists all the others and every section. */
@ApplicationScoped
public class StandingAnswers {

    @Inject
    private StandingQueries pages;
    @Inject
    private Frames frames;

    /** @return null when nothing stands there */
    Answer answer(PublicAddress address) {
        StandingPage page = StandingPage.ofSlug(address.slug()).orElse(null);
        if (page == null) {
            return null;
        }
        StandingShown shown = pages.page(page, address.english());
        PageHead head = PageHead.of(address.english(), shown.title(), shown.lead(), page.address(), null, List.of(new Crumb(null, shown.title())));
        Map<String, Object> content = new LinkedHashMap<>(Map.of("shown", shown));
        if (page == StandingPage.SITE_MAP) {
            content.put("map", map(address.english()));
        }
        PageFrame frame = frames.frame(shown.translated() ? head : head.content(null, null, false));
        return Answer.page("/site/standing.xhtml", frame, content, content.toString(), page == StandingPage.SITE_MAP
            ? PublicTags.standing() : Set.of(PublicTags.standing(page)));
    }

    private String map(boolean english) {
        List<StandingShown> all = Arrays.stream(StandingPage.values()).map(page -> pages.page(page, english)).toList();
        return SiteMap.markup(frames.sections(), all, english);
    }
}
