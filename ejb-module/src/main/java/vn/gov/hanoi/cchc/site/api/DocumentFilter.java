package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.EffectStatus;

/**
 * What a reader of the document library asks for; null means any.
 *
 * @param symbol   beginning of the symbol, with or without marks: "819", "819/qd"
 * @param typeName "Quyết định"
 * @param organ    issuing body
 * @param field    field of administrative reform, a code CCHC-1 … CCHC-6
 * @param from     issued on or after
 * @param to       issued on or before
 * @param effect   status today
 * @param sort     never null
 */
public record DocumentFilter(String symbol, String typeName, String organ, String field, LocalDate from, LocalDate to, EffectStatus effect,
                             DocumentSort sort) {

    public static final DocumentFilter NONE = new DocumentFilter(null, null, null, null, null, null, null, DocumentSort.ISSUED);

    /** Asks for everything. Not called "empty", which is an operator in pages. */
    public boolean open() {
        return new DocumentFilter(symbol, typeName, organ, field, from, to, effect, NONE.sort()).equals(NONE);
    }
}
