package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.entity.ImportedFile;
import vn.gov.hanoi.cchc.content.entity.ImportedItem;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.boundary.FileKeeping;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What an import remembers: which item came from which line, which picture is kept already. */
@Dependent
public class ImportKeeping {

    /** Ids of different old systems could meet; ours are those of the JSON lines. */
    private static final String SYSTEM = "jsonl:";

    @Inject
    private Imports imports;
    @Inject
    private ImportFolder folder;
    @Inject
    private FileStaging staging;
    @Inject
    private FileKeeping keeping;
    @Inject
    private Validator validator;

    public Optional<ImportedItem> item(String key) {
        return imports.item(SYSTEM + key);
    }

    public void brought(String key, UUID article, String hash, Instant at) {
        imports.add(new ImportedItem(SYSTEM + key, article, hash, at));
    }

    /** The same shape a form must have. @throws RuleViolated import.line.field with the field's name */
    public void requireShape(ItemDraft draft) {
        Set<ConstraintViolation<ItemDraft>> wrong = validator.validate(draft);
        if (!wrong.isEmpty()) {
            throw new RuleViolated("import.line.field", wrong.iterator().next().getPropertyPath().toString());
        }
    }

    /** The kept picture of that name; kept now when an operator laid it beside the import, empty when there is none. */
    public Optional<UUID> picture(String name) {
        Path source = folder.picture(name);
        if (name == null) {
            return Optional.empty();
        }
        Optional<UUID> known = imports.file(name).map(ImportedFile::file);
        if (known.isPresent() || source == null) {
            return known;
        }
        try (InputStream bytes = Files.newInputStream(source)) {
            StagedFile staged = staging.stage(bytes, name, null);
            UUID file = keeping.keep(staged);
            imports.add(new ImportedFile(name, file, staged.sha256()));
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
