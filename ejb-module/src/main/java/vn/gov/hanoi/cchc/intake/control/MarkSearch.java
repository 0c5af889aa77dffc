package vn.gov.hanoi.cchc.intake.control;

import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.shared.SecrecyMark;

/** Looks for a secrecy mark wherever one could stand (standards §12, ruling 7). */
public final class MarkSearch {

    private MarkSearch() {
    }

    /** The field it stands in; empty when there is none. */
    public static Optional<String> in(SuppliedWork work) {
        Stream<Place> texts = Stream.of(new Place("title", work.title()), new Place("summary", work.summary()),
            new Place("bodyHtml", PlainText.ofHtml(work.bodyHtml())));
        Stream<Place> tags = work.tags().stream().map(tag -> new Place("tags", tag));
        Stream<Place> words = work.files().stream().flatMap(file ->
            Stream.of(new Place("files.alt", file.alt()), new Place("files.credit", file.credit())));
        return first(Stream.of(texts, tags, words).flatMap(all -> all)).or(() -> inNames(work.files().stream()));
    }

    public static Optional<String> in(SuppliedDocument document) {
        return first(Stream.of(new Place("subject", document.subject()), new Place("summary", document.summary()),
            new Place("typeName", document.typeName()), new Place("otherInfo", PlainText.ofXml(document.otherInfo()))))
            .or(() -> inNames(document.files().stream()));
    }

    private static Optional<String> first(Stream<Place> places) {
        return places.filter(place -> SecrecyMark.find(place.text()).isPresent()).map(Place::field).findFirst();
    }

    private static Optional<String> inNames(Stream<SubmittedFile> files) {
        return files.filter(file -> SecrecyMark.findInFileName(file.file().name()).isPresent()).map(file -> "files.name").findFirst();
    }

    private record Place(String field, String text) {
    }
}
