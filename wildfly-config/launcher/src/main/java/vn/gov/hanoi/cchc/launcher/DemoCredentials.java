package vn.gov.hanoi.cchc.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code data/demo-credentials.json}: the demo accounts with passwords made on the first start, and the API keys that the portal adds
 * when it loads its sample data. Only in the demo profile.
 */
final class DemoCredentials {

    private static final Map<String, String> ROLES = new LinkedHashMap<>();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    static {
        ROLES.put("cong-tac-vien", "COLLABORATOR");
        ROLES.put("bien-tap", "EDITOR");
        ROLES.put("truong-ban", "HEAD_OF_BOARD");
        ROLES.put("thuong-truc", "STANDING_OFFICE");
        ROLES.put("co-quan", "AGENCY_OFFICER");
        ROLES.put("ke-toan", "ACCOUNTANT");
        ROLES.put("ky-thuat", "TECHNICAL_ADMIN");
        ROLES.put("kiem-tra", "AUDITOR");
    }

    private final ObjectMapper mapper = new ObjectMapper();
    private final Path file;
    private final String baseUrl;

    DemoCredentials(Path data, String baseUrl) {
        this.file = data.resolve("demo-credentials.json");
        this.baseUrl = baseUrl;
    }

    /** Makes the passwords once; the portal's sample loader reads them from here. */
    void ensure() {
        try {
            ObjectNode root = Files.exists(file) ? (ObjectNode) mapper.readTree(file.toFile()) : fresh();
            root.put("baseUrl", baseUrl);
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode fresh() {
        ObjectNode root = mapper.createObjectNode();
        ArrayNode accounts = root.putArray("accounts");
        SecureRandom random = new SecureRandom();
        ROLES.forEach((name, role) -> accounts.addObject().put("name", name).put("password", password(random)).put("role", role));
        root.putArray("apiKeys");
        return root;
    }

    /** Four groups of four: 89 bits, easy to type. */
    private static String password(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    void print(PrintStream out) {
        try {
            out.println("  Demo accounts (also in " + file + "):");
            for (JsonNode account : mapper.readTree(file.toFile()).get("accounts")) {
                out.printf("    %-14s %s   %s%n", account.get("name").asText(), account.get("password").asText(), account.get("role").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
