package vn.gov.hanoi.cchc.content.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.FileLinks;
import vn.gov.hanoi.cchc.content.api.ImportLoss;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;

/**
 * The files of an imported line, found beside the import, and its body with references to them. What was not found is named; the body
 * shows nothing in its place.
 */
final class ImportedFiles {

    private static final String BESIDE = "\"import:";

    private final Map<UUID, PictureDraft> pictures = new LinkedHashMap<>();
    private final List<AttachmentDraft> attachments = new ArrayList<>();
    private final Set<UUID> kept = new LinkedHashSet<>();
    private final List<ImportLoss> missing = new ArrayList<>();
    private String body;

    /** @param find the kept file of a name beside the import */
    static ImportedFiles of(ImportedLine line, Function<String, Optional<UUID>> find) {
        ImportedFiles files = new ImportedFiles();
        files.body = line.body();
        if (line.picture() != null) {
            files.take(ImportLossKind.PICTURE, line.picture(), find).ifPresent(file ->
                files.pictures.put(file, new PictureDraft(file, line.pictureAlt(), line.pictureCredit(), null, true, null)));
        }
        for (ImportedLine.BodyFile picture : line.pictures()) {
            files.take(ImportLossKind.PICTURE, picture.name(), find).ifPresent(file ->
                files.pictures.putIfAbsent(file, new PictureDraft(file, picture.words(), null, null, false, null)));
        }
        for (ImportedLine.BodyFile paper : line.papers()) {
            files.take(ImportLossKind.FILE, paper.name(), find).ifPresent(file ->
                files.attachments.add(new AttachmentDraft(file, paper.words(), false, null)));
        }
        return files;
    }

    private Optional<UUID> take(ImportLossKind kind, String name, Function<String, Optional<UUID>> find) {
        Optional<UUID> file = find.apply(name);
        if (file.isEmpty()) {
            missing.add(new ImportLoss(kind, name.length() <= 300 ? name : name.substring(0, 300)));
        } else {
            kept.add(file.get());
            body = body == null ? null : body.replace(BESIDE + name + '"', '"' + FileLinks.reference(file.get()) + '"');
        }
        return file;
    }

    List<PictureDraft> pictures() {
        return List.copyOf(pictures.values());
    }

    List<AttachmentDraft> attachments() {
        return attachments;
    }

    Set<UUID> kept() {
        return kept;
    }

    List<ImportLoss> missing() {
        return missing;
    }

    /** HTML with references instead of names, or null. */
    String body() {
        return body;
    }
}
