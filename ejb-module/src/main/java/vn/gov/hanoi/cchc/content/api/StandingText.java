package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a standing page says, and who answers for it.
 *
 * @param body       HTML, sanitised when it is kept
 * @param titleEn    or null when nobody translated it
 * @param bodyEn     or null when nobody translated it
 * @param owner      code of the agency that answers for it
 * @param reviewedOn day on which somebody last read the whole page and found it right
 * @param reviewBy   day by which it is to be read again
 */
public record StandingText(@NotBlank @Size(max = 160) String title, @NotBlank @Size(max = 100_000) String body,
                           @Size(max = 160) String titleEn, @Size(max = 100_000) String bodyEn, @NotBlank @Size(max = 40) String owner,
                           @NotNull LocalDate reviewedOn, @NotNull LocalDate reviewBy) {

    /** Whether readers of English get a page of their own. */
    public boolean translated() {
        return titleEn != null && bodyEn != null;
    }
}
