package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Let a proposal of a relation become a change of effect.
 *
 * @param kind  as proposed, or what the person found in the text
 * @param day   from when
 * @param parts which parts, or null
 * @param basis on what it rests
 */
public record AcceptEffect(@NotNull UUID proposal, @NotNull EffectKind kind, @NotNull LocalDate day, @Size(max = 300) String parts,
                           @NotBlank @Size(max = 500) String basis) {
}
