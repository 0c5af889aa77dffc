package vn.gov.hanoi.cchc.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.identity.api.IssuedKey;
import vn.gov.hanoi.cchc.identity.boundary.DemoAccounts;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** The sample people with the passwords that the launcher made, and the keys that are written back beside them. */
@ApplicationScoped
public class SamplePeople {

    private final ObjectMapper mapper = new ObjectMapper();
    @Inject
    private PortalSettings settings;
    @Inject
    private DemoAccounts accounts;

    void create() {
        Map<String, String> passwords = new LinkedHashMap<>();
        for (JsonNode entry : read().path("accounts")) {
            passwords.put(entry.path("name").asText(), entry.path("password").asText());
        }
        accounts.createAccounts(passwords);
    }

    /** Keys are shown once, so they go straight into the file that {@code ./portal run} points to. */
    void issueKeys() {
        ObjectNode root = read();
        if (!root.path("apiKeys").isEmpty()) {
            return;
        }
        List<IssuedKey> issued = accounts.createKeys();
        ArrayNode keys = root.putArray("apiKeys");
        issued.forEach(key -> keys.addObject().put("scope", key.scopes().iterator().next().code()).put("agency", key.agency()).put("key", key.key()));
        write(root);
    }

    /** Whether the launcher left a file for us: without one there is nobody to create. */
    boolean expected() {
        return Files.exists(file());
    }

    private Path file() {
        return settings.data().resolve("demo-credentials.json");
    }

    private ObjectNode read() {
        try {
            return (ObjectNode) mapper.readTree(file().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ObjectNode root) {
        try {
            Path temporary = file().resolveSibling("demo-credentials.json.tmp");
            Files.writeString(temporary, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file()));
            Files.move(temporary, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
