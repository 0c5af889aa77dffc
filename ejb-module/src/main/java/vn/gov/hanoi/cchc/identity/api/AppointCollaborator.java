package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Register who an agency appointed. {@code document} names the appointing text; {@code to} is the last day or null. */
public record AppointCollaborator(@NotNull UUID account, @NotBlank @Size(max = 40) String agency, @NotNull CollaboratorCategory category,
        @NotNull LocalDate from, LocalDate to, @NotBlank @Size(max = 255) String document) {
}
