package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

/** The signed-in person's own change; the rules for {@code next} are those of {@code identity.password.…}. */
public record ChangeOwnPassword(@NotEmpty String current, @NotNull String next) {

    @Override
    public String toString() {
        return "ChangeOwnPassword[…]";
    }
}
