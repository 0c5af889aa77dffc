package vn.gov.hanoi.cchc.site.api;

import java.util.List;

/**
 * What a table of old addresses would do, line by line.
 *
 * @param fresh    addresses that lead somewhere from then on
 * @param same     those that lead there already
 * @param refusals lines that stay out
 * @param hash     fingerprint of the table and of what was said about it
 */
public record OldAddressTrial(int fresh, int same, List<Refusal> refusals, String hash) {

    public OldAddressTrial {
        refusals = List.copyOf(refusals);
    }

    /** @param line from 1 */
    public record Refusal(int line, String address, String code, String reason) {
    }
}
