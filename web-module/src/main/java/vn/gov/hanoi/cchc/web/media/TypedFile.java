package vn.gov.hanoi.cchc.web.media;

import vn.gov.hanoi.cchc.media.api.StagedFile;

/** An uploaded file of a form that was not sent yet: where its bytes wait, and what the person said about it. */
public record TypedFile(StagedFile staged, String alt, String credit, boolean main) {
}
