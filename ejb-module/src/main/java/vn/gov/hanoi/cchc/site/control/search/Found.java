package vn.gov.hanoi.cchc.site.control.search;

import java.util.List;

/**
 * What the index answers.
 *
 * @param numbers public numbers, in order
 * @param total   how many there are, exact up to a thousand
 * @param groups  how many of each kind, section, year, body
 * @param loose   nothing has all the words: these have most of them
 * @param broad   so many that only the newest and those with all words in the title were weighed: of each there are at least as many as said
 */
public record Found(List<Long> numbers, long total, Groups groups, boolean broad, boolean loose) {
}
