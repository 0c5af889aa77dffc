package vn.gov.hanoi.cchc.site.api;

import java.util.List;
import vn.gov.hanoi.cchc.shared.Page;

/**
 * What the search answers.
 *
 * @param page     rows, without keys; counted no further than a thousand
 * @param kinds    of each kind how many
 * @param sections of each section of level 1 how many
 * @param organs   of the bodies that issued most
 * @param years    newest first
 * @param better   what was probably meant, or null
 * @param instead  nothing has the words typed: these are the rows of {@code better}
 * @param cut      more was typed than is read
 * @param broad    so many were found that only the newest and those with all words in the title were weighed
 * @param unasked  no word was typed
 * @param pages    standing pages that have the words, on the first page of an answer that is not narrowed
 */
public record SearchAnswer(Page<SearchRow> page, List<SearchFacet> kinds, List<SearchFacet> sections, List<SearchFacet> organs, List<SearchFacet> years,
                           String better, boolean instead, boolean cut, boolean broad, boolean unasked, List<StandingFound> pages) {

    /** No word was typed. */
    public static final SearchAnswer NOTHING_ASKED = new SearchAnswer(Page.empty(), List.of(), List.of(), List.of(), List.of(), null, false, false, false, true,
        List.of());
}
