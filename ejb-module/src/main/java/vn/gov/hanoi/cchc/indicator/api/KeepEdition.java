package vn.gov.hanoi.cchc.indicator.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/**
 * Imports a table that was looked at.
 *
 * @param file     as staged
 * @param expected hash of the dry run that was looked at
 * @param rest     lines that cannot be taken stay out and the others go in; without it one such line stops the import
 */
public record KeepEdition(@NotNull @Valid EditionFacts facts, @NotNull StagedFile file, @NotBlank String expected, boolean rest) {
}
