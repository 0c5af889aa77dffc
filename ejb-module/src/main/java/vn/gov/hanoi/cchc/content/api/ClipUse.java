package vn.gov.hanoi.cchc.content.api;

import java.util.UUID;

/**
 * What readers get with a film or with sound, beside its bytes.
 *
 * @param credit       who made it and who permits its use, or null
 * @param source       where it comes from when that is not where the item comes from, else null
 * @param transcript   everything that is said and, of a film, shown, as plain text; or null
 * @param captions     id of the attachment that holds its captions, or null
 * @param poster       id of the picture shown before it plays, or null
 * @param milliseconds how long it lasts, or null when it does not say
 * @param width        pixels, films only
 * @param height       pixels, films only
 */
public record ClipUse(String credit, SourceCredit source, String transcript, UUID captions, UUID poster, Long milliseconds, Integer width, Integer height) {
}
