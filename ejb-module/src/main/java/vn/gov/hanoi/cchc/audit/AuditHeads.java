package vn.gov.hanoi.cchc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/**
 * The newest link, signed and kept outside the database: {@code audit/head.json} after each sealing and one file a day under
 * {@code audit/heads}. A tail that was cut off the chain is missed by a head that still names it.
 */
@ApplicationScoped
public class AuditHeads {

    private static final String NEWEST = "head.json";

    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    /**
     * A signed head.
     *
     * @param seq       place of the newest link
     * @param hash      its hash
     * @param at        when it was signed
     * @param signature Ed25519 over {@code seq \n hash \n at}, Base64
     */
    public record SignedHead(long seq, String hash, Instant at, String signature) {

        /** What is signed. */
        public String text() {
            return seq + "\n" + hash + "\n" + at;
        }
    }

    /** The head signed last; empty when none was signed here. */
    Optional<SignedHead> latest() {
        Path folder = settings.data().resolve("audit");
        Path file = folder.resolve(NEWEST);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            SignedHead head = CanonicalJson.read(Files.readString(file), SignedHead.class);
            AuditKey key = AuditKey.verifying(folder);
            if (key == null || !key.verifies(head.text(), head.signature())) {
                throw new AuditChainCut(head);
            }
            return Optional.of(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void export(long seq, String hash) {
        Path folder = settings.data().resolve("audit");
        AuditKey key = AuditKey.in(folder);
        Instant now = clock.instant();
        SignedHead unsigned = new SignedHead(seq, hash, now, null);
        String json = CanonicalJson.write(new SignedHead(seq, hash, now, key.sign(unsigned.text())));
        try {
            Files.createDirectories(folder.resolve("heads"));
            write(folder.resolve(NEWEST), json);
            write(folder.resolve("heads").resolve(LocalDate.ofInstant(now, ClockProducer.HANOI) + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String json) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(temporary, json);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
