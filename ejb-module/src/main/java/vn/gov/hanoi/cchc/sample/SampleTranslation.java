package vn.gov.hanoi.cchc.sample;

import java.util.List;
import java.util.Map;

/**
 * One entry of {@code sample/translations.json}: the English text of a sample item.
 *
 * @param key  step name
 * @param of   title of the original
 * @param body paragraphs of HTML
 * @param alts what pictures show, by the name of their file
 */
record SampleTranslation(String key, String of, String title, String summary, List<String> body, Map<String, String> alts) {
}
