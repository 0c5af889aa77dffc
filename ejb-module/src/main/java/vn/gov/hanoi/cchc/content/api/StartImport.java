package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;

/** Starts a job over a staged file. */
public record StartImport(@NotNull StagedImport file) {
}
