package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/**
 * An imported item stood at these addresses of the old site.
 *
 * @param publicNumber number of the item, which is public now
 * @param addresses    whole addresses or paths as the old site wrote them
 */
public record OldAddressesKnown(long publicNumber, List<String> addresses) {

    public OldAddressesKnown {
        addresses = List.copyOf(addresses);
    }
}
