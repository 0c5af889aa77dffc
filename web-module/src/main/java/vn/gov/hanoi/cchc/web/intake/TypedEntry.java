package vn.gov.hanoi.cchc.web.intake;

import java.time.LocalDateTime;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.web.media.TypedFile;

/** The form of the desk entry as it stands, for keeping unsent typing; a work or a document. */
public record TypedEntry(Channel channel, LocalDateTime arrivedAt, String agency, String person, String contact, TypedWork work,
                         TypedPaper paper, List<TypedFile> files) {

    public TypedEntry {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
