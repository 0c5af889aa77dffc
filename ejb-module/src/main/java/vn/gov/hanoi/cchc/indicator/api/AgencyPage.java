package vn.gov.hanoi.cchc.indicator.api;

import java.util.List;
import java.util.Map;

/**
 * The results of one agency over the years.
 *
 * @param code    of the agency
 * @param name    today's, or its last
 * @param results by index; newest year first
 */
public record AgencyPage(String code, String name, Map<IndexKind, List<AgencyResult>> results) {
}
