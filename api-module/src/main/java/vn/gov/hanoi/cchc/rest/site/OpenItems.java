package vn.gov.hanoi.cchc.rest.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Function;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.problem.ProblemMapper;
import vn.gov.hanoi.cchc.rest.problem.Problems;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.ItemAnswer;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.boundary.FeedQueries;
import vn.gov.hanoi.cchc.site.boundary.PublicItemQueries;
import vn.gov.hanoi.cchc.site.boundary.PublicSectionQueries;

/** Public items of a kind as data: a list by key, and each by its number. */
@ApplicationScoped
public class OpenItems {

    static final String LIMIT = "20";
    private static final int MOST = 100;
    private static final int SHOWN = 40;

    @Inject
    private FeedQueries feeds;
    @Inject
    private PublicItemQueries items;
    @Inject
    private PublicSectionQueries sections;
    @Inject
    private OpenAnswers answers;
    @Inject
    private PortalSettings settings;

    /**
     * @param after key of the item before the first, or null
     * @param limit items at most, as text
     */
    Response list(ItemKind kind, String after, String limit, HttpServletRequest request) {
        PageKey key = PageKey.parse(after);
        if (after != null && key == null) {
            throw refused("after", after);
        }
        if (!limit.matches("[1-9][0-9]?|" + MOST)) {
            throw refused("limit", limit);
        }
        return answers.answer(request, Set.of(kind == ItemKind.DOCUMENT ? PublicTags.DOCUMENTS : PublicTags.ITEMS), () -> {
            Page<ItemPage> page = feeds.items(kind, key, Integer.parseInt(limit));
            Sections tree = sections.sections();
            return new ItemList(page.rows().stream().map(item -> ItemBody.listed(item, tree.byId().get(item.section()), settings.baseUrl())).toList(), page.nextKey());
        });
    }

    /** @param id text of a public number */
    Response item(ItemKind kind, String id, HttpServletRequest request) {
        return of(kind, id, request, found -> ItemBody.whole(found, sections.sections().byId().get(found.item().section()),
            settings.baseUrl()));
    }

    /**
     * For the page of another site.
     *
     * @param english in English where there is a translation
     * @param most    pixels that page has
     */
    Response embed(ItemKind kind, String id, boolean english, int most, HttpServletRequest request) {
        return of(kind, id, request, found -> EmbedBody.of(english && found.translation() != null ? found.translation().page() : found.item(),
            settings.baseUrl(), most));
    }

    private Response of(ItemKind kind, String id, HttpServletRequest request, Function<ItemAnswer, Object> body) {
        long number = id.matches("[1-9][0-9]{0,17}") ? Long.parseLong(id) : 0;
        ItemAnswer[] gone = new ItemAnswer[1];
        Response answer = number == 0 ? null : answers.answer(request, Set.of(PublicTags.item(number)), () -> {
            ItemAnswer found = items.item(number);
            if (found == null || found.withdrawn() != null) {
                gone[0] = found;
                return null;
            }
            return found.item().kind() == kind ? body.apply(found) : null;
        });
        if (answer != null) {
            return answer;
        }
        if (gone[0] != null && gone[0].withdrawn().kind() == kind) {
            return ProblemMapper.answer(Problems.of(ProblemCode.REQUEST_GONE, gone[0].withdrawn().day(), gone[0].withdrawn().reason())).build();
        }
        throw new NotFoundException();
    }

    static InputRefused refused(String parameter, String value) {
        return new InputRefused(ProblemCode.REQUEST_PARAMETER.code(), parameter, value.length() > SHOWN ? value.substring(0, SHOWN) : value);
    }
}
