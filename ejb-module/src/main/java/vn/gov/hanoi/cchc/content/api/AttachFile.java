package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/** Keeps an uploaded file with an item. It becomes part of the content when a save names it. */
public record AttachFile(@NotNull UUID item, @NotNull StagedFile file) {
}
