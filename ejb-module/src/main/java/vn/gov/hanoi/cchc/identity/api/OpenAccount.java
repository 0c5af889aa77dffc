package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Open an account.
 *
 * @param name   what is typed at sign-in: lower-case letters, digits, dot, hyphen; never changes
 * @param agency code of an agency; needed for collaborators and agency officers, otherwise may be null
 */
public record OpenAccount(@NotNull @Pattern(regexp = NAME) String name, @NotBlank @Size(max = 120) String displayName,
        @Email @Size(max = 160) String mail, @Size(max = 40) String agency, @NotEmpty Set<@NotNull Role> roles) {

    public static final String NAME = "[a-z][a-z0-9.-]{2,39}";
}
