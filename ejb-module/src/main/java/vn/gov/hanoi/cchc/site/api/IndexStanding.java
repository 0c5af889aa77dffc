package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;

/**
 * How the index of the search stands on this server.
 *
 * @param place    {@code lucene} or {@code opensearch}
 * @param away     it does not answer; looked after again every two seconds
 * @param items    items in it, or 0 when it is away
 * @param visible  public items
 * @param running  it is built anew at this moment
 * @param done     items read so far
 * @param all      items to read
 * @param started  begin of the last rebuild, or null
 * @param finished its end, or null
 * @param failed   the last one broke off; it is tried again
 */
public record IndexStanding(String place, boolean away, long items, long visible, boolean running, long done, long all, Instant started, Instant finished,
                            boolean failed) {
}
