package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Change what an account says about a person. Changed roles end the person's sessions. */
public record ChangeAccount(@NotNull UUID account, @PositiveOrZero long version, @NotBlank @Size(max = 120) String displayName,
        @Email @Size(max = 160) String mail, @Size(max = 40) String agency, @NotEmpty Set<@NotNull Role> roles) {
}
