package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The rest of what Decree 30/2020 (annex VI) records of a document; everything may be missing.
 *
 * @param expiresOn    first day it does not apply any more, when the document itself says so
 * @param fileOrgan    identifier of the body that keeps the list of files (FileCode.OrganId)
 * @param fileYear     year of the file (FileCode.FileCatalog)
 * @param fileNotation number and notation of the file (FileCode.FileNotation)
 * @param ordinal      place in the file (DocOrdinal)
 * @param language     of the text (Language)
 * @param pages        (PageAmount)
 * @param note         (Description)
 * @param recipients   (To)
 * @param copies       issued (IssuedAmount)
 * @param answerBy     (DueDate)
 * @param gazette      number and day of the official gazette
 */
public record DocumentDetails(LocalDate expiresOn, @Size(max = 13) String fileOrgan, @Min(1900) @Max(9999) Integer fileYear,
                              @Size(max = 20) String fileNotation, @Min(1) @Max(999) Integer ordinal, @Size(max = 30) String language,
                              @Min(1) @Max(999) Integer pages, @Size(max = 500) String note,
                              @Valid @Size(max = 100) List<@NotNull Recipient> recipients, @Min(1) @Max(999) Integer copies,
                              LocalDate answerBy, @Size(max = 100) String gazette) {

    /** Nothing more is known. */
    public static final DocumentDetails NONE = new DocumentDetails(null, null, null, null, null, null, null, null, List.of(), null, null, null);

    public DocumentDetails {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }

    /**
     * Who got it.
     *
     * @param organId electronic identifier, or null
     */
    public record Recipient(@Size(max = 35) String organId, @NotBlank @Size(max = 200) String organName) {
    }
}
