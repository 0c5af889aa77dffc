package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;

/**
 * A link of the first page.
 *
 * @param titleEn or null
 * @param address a path of this site, or an address with https
 */
public record HomeLink(@NotBlank @Size(max = 120) String title, @Size(max = 120) String titleEn,
                       @NotBlank @Size(max = 500) String address) {

    private static final Pattern ADDRESS = Pattern.compile("(/(?!/)|https://[A-Za-z0-9])[^\\s\"<>\\\\]*");

    /** Whether a reader can be sent there. */
    public boolean leadsSomewhere() {
        return ADDRESS.matcher(address).matches();
    }
}
