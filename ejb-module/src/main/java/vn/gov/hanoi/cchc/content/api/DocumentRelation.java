package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Another document that a document speaks of. It is part of what is approved.
 *
 * @param kind     what this document does to the other
 * @param item     the other document when the portal has it, else null
 * @param symbol   "42/2022/NĐ-CP"; of a document that the portal has, its own
 * @param title    or null; of a document that the portal has, its own
 * @param issuedOn day of issue, which tells documents of one symbol apart, or null
 * @param parts    which parts of the other document are meant ("khoản 2 Điều 5"), or null for all of it
 */
public record DocumentRelation(@NotNull RelationKind kind, UUID item, @NotBlank @Size(max = 60) String symbol, @Size(max = 500) String title,
                               LocalDate issuedOn, @Size(max = 300) String parts) {
}
