package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * Keeps what the caller is typing; no check of its content, because it is unfinished.
 *
 * @param form    which form: {@code gui-tin}, {@code nhap-ho}, or a receipt number
 * @param content the fields as the form writes them
 */
public record KeepTyping(@NotBlank @Size(max = 60) String form, @Secret @NotNull @Size(max = 1_000_000) String content) {
}
