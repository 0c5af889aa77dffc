package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;

/**
 * What a reader of the document library asks for; null means any.
 *
 * @param symbol   beginning of the symbol, "819"
 * @param typeName "Quyết định"
 * @param organ    issuing body
 * @param from     issued on or after
 * @param to       issued on or before
 * @param effect   state today
 */
public record DocumentFilter(String symbol, String typeName, String organ, LocalDate from, LocalDate to, Effect effect) {

    public static final DocumentFilter NONE = new DocumentFilter(null, null, null, null, null, null);

    /** Asks for everything. Not called "empty", which is an operator in pages. */
    public boolean open() {
        return equals(NONE);
    }
}
