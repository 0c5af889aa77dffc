package vn.gov.hanoi.cchc.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Names and passwords of the two database users: from the environment, or made once and kept in the data folder. */
final class Secrets {

    private final Properties kept = new Properties();
    private final Settings settings;

    Secrets(Settings settings) {
        this.settings = settings;
        Path file = settings.data().resolve("secrets.properties");
        try {
            Files.createDirectories(settings.data());
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    kept.load(in);
                }
            } else if (settings.embedded()) {
                create(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        for (String name : new String[] {"run", "migrate"}) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            kept.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            kept.store(out, "Passwords of the embedded database");
        }
    }

    String runUser() {
        return settings.databaseUser();
    }

    String migrateUser() {
        return settings.migrateUser();
    }

    String runPassword() {
        return first(settings.databasePassword(), kept.getProperty("run"), "PORTAL_DB_PASSWORD");
    }

    String migratePassword() {
        return first(settings.migratePassword(), kept.getProperty("migrate"), "PORTAL_DB_MIGRATE_PASSWORD");
    }

    private static String first(String given, String made, String variable) {
        if (given != null) {
            return given;
        }
        if (made == null) {
            throw new LauncherProblem("Set " + variable + ": an external database needs it");
        }
        return made;
    }
}
