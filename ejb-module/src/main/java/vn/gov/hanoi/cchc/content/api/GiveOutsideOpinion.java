package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody outside says about the revision his link shows.
 *
 * @param name  as he states it
 * @param words his reasons; an objection needs them, a consent may go without (null)
 */
public record GiveOutsideOpinion(@NotNull OutsideVerdict verdict, @NotBlank @Size(max = 120) String name, @Size(max = 2000) String words) {
}
