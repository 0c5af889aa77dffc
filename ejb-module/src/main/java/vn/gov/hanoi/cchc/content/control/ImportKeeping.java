package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.OldAddressesKnown;
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
    @Inject
    private Event<OldAddressesKnown> stood;

    public Optional<ImportedItem> item(String key) {
        return imports.item(SYSTEM + key);
    }

    public void brought(String key, UUID article, String hash, Instant at) {
        imports.add(new ImportedItem(SYSTEM + key, article, hash, at));
    }

    /** Tells where an item stood on the old site; whoever asks there is led to it. */
    public void stoodAt(long publicNumber, List<String> addresses) {
        if (!addresses.isEmpty()) {
            stood.fire(new OldAddressesKnown(publicNumber, addresses));
        }
    }

    /** The same shape a form must have. @throws RuleViolated import.line.field with the field's name */
    public void requireShape(ItemDraft draft) {
        Set<ConstraintViolation<ItemDraft>> wrong = validator.validate(draft);
        if (!wrong.isEmpty()) {
            throw new RuleViolated("import.line.field", wrong.iterator().next().getPropertyPath().toString());
        }
    }

    /** The kept file of that name; kept now when an operator laid it beside the import, empty when there is none that may be kept. */
    public Optional<UUID> picture(String name) {
        Path source = folder.picture(name);
        if (name == null) {
            return Optional.empty();
        }
        Optional<UUID> known = imports.file(name).map(ImportedFile::file);
        if (known.isPresent() || source == null) {
            return known;
        }
        StagedFile staged = staged(source);
        if (staged == null) {
            return Optional.empty();
        }
        UUID file = keeping.keep(staged);
        imports.add(new ImportedFile(name, file, staged.sha256()));
        return Optional.of(file);
    }

    /** @return null when it is no file the portal takes */
    private StagedFile staged(Path source) {
        try (InputStream bytes = Files.newInputStream(source)) {
            return staging.stage(bytes, source.getFileName().toString(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuleViolated refused) {
            return null;
        }
    }
}
