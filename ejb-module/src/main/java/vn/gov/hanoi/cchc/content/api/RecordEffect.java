package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Write down that the effect of a public document changes.
 *
 * @param item  the document whose effect changes
 * @param day   from when
 * @param parts which parts, where only parts are meant; else null
 * @param cause or null
 * @param basis on what it rests: the article of the causing document, the provision of the law
 */
public record RecordEffect(@NotNull UUID item, @NotNull EffectKind kind, @NotNull LocalDate day, @Size(max = 300) String parts,
                           @Valid EffectCause cause, @NotBlank @Size(max = 500) String basis) {
}
