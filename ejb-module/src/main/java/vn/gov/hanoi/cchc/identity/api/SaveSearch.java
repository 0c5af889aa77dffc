package vn.gov.hanoi.cchc.identity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Keeps a filter of a queue under a name; the same name again replaces it.
 *
 * @param queue last part of the queue's address, e.g. {@code hang-tin}
 * @param name  what the person calls it
 * @param query query string of the queue's address, without the page key
 */
public record SaveSearch(@NotNull @Pattern(regexp = "[a-z-]{1,40}") String queue,
                         @NotBlank(message = "Đặt tên cho bộ lọc") @Size(max = 80, message = "Rút tên bộ lọc còn tối đa 80 ký tự") String name,
                         @NotNull @Size(max = 1000) String query) {
}
