package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A new section at the end of its siblings.
 *
 * @param tree   number of the last change the caller saw; a stale one is refused with {@code section.changed}
 * @param parent id of a section of level 1 or 2; null for level 1
 * @param nameEn or null
 */
public record AddSection(@PositiveOrZero long tree, UUID parent, @NotBlank @Size(max = 120) String name, @Size(max = 120) String nameEn) {
}
