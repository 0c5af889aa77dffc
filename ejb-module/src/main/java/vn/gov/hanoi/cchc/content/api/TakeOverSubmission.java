package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/** Makes the newer version that the supplier sent the newest revision; the editors' own changes stay in the revisions before. */
public record TakeOverSubmission(@NotNull UUID item, @PositiveOrZero long version) {
}
