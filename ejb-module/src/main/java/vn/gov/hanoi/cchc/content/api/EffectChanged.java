package vn.gov.hanoi.cchc.content.api;

import java.util.List;
import java.util.Set;

/**
 * The effect of a public document is another one, or its day has come.
 *
 * @param publicNumber the {@code {id}} of its address
 * @param intervals    status over time
 * @param events       that count, oldest first
 * @param citing       public numbers of the items that cite it or are related to it
 */
public record EffectChanged(long publicNumber, List<EffectInterval> intervals, List<EffectEventView> events, Set<Long> citing) {
}
