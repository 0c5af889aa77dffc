package vn.gov.hanoi.cchc.it.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.AttachFile;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SubmitArticle;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.content.boundary.SubmissionDesk;
import vn.gov.hanoi.cchc.it.http.SamplePdf;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** People at work on items, each with exactly their permissions, and what the database keeps of it. */
@Dependent
class Newsroom {

    static final Set<String> EDITOR = Set.of(Permission.OFFICE_ENTER, Permission.CONTENT_EDIT, Permission.CONTENT_READ);
    static final Set<String> APPROVER = Set.of(Permission.OFFICE_ENTER, Permission.CONTENT_APPROVE, Permission.CONTENT_READ);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private EditorialDesk editorial;
    @Inject
    private SubmissionDesk submission;
    @Inject
    private ManuscriptQueries manuscripts;
    @Inject
    private FileStaging staging;
    @Inject
    private CallerContext context;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    /** Something a person does. */
    interface Act {
        void take() throws Exception;
    }

    /** Opens an item as the editor of these tests. */
    UUID opens(ItemDraft draft) throws Exception {
        UUID item = UUID.randomUUID();
        editor(() -> editorial.open(new OpenArticle(item, draft)));
        return item;
    }

    UUID attachesPicture(UUID item) throws Exception {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, (int) System.nanoTime() & 0xffffff);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return attaches(item, "anh.png", bytes.toByteArray());
    }

    UUID attachesPdf(UUID item, String name) throws Exception {
        return attaches(item, name, SamplePdf.different());
    }

    /** The words of the file have been read when this returns. */
    UUID attaches(UUID item, String name, byte[] bytes) throws Exception {
        StagedFile staged = staging.stage(new ByteArrayInputStream(bytes), name, null);
        UUID file = editor(() -> editorial.attach(new AttachFile(item, staged)));
        await("words of " + name, () -> !"WAITING".equals(text("select text_state from media_file where id = ?", file)));
        return file;
    }

    /** The bytes of a file are others from now on, and its words are read again. */
    void becomes(UUID file, String words) throws Exception {
        String hash = text("select sha256 from media_file where id = ?", file);
        Path bytes = Path.of(System.getenv("PORTAL_DATA"), "files", hash.substring(0, 2), hash);
        Files.delete(bytes);
        Files.writeString(bytes, words);
        changes("update media_file set text_state = 'WAITING' where id = ?", file);
    }

    /**
     * What a reader is answered.
     *
     * @param tag of the answer that he has, or null
     */
    static HttpResponse<String> answers(String path, String tag) throws IOException, InterruptedException {
        int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return CLIENT.send((tag == null ? request : request.header("If-None-Match", tag)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Waits on a condition, a minute at most. */
    static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within a minute: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    void saves(UUID item, ItemDraft draft) throws Exception {
        editor(() -> editorial.save(new SaveArticle(item, version(item), draft, null)));
    }

    void submits(UUID item) throws Exception {
        editor(() -> {
            submission.submit(new SubmitArticle(item, version(item), null, true));
            return null;
        });
    }

    /** The page an approver has before him. */
    ApprovalChecks read(UUID item) throws Exception {
        return as("truong-ban", APPROVER, () -> manuscripts.checks(item)).orElseThrow();
    }

    <T> T editor(Callable<T> act) throws Exception {
        return as("bien-tap", EDITOR, act);
    }

    <T> T as(String name, Set<String> permissions, Callable<T> act) throws Exception {
        return new Acting(context).as(name, permissions, act);
    }

    /** What it came to: {@code done}, or the code of the rule that stood in the way. */
    String outcome(String name, Set<String> permissions, Act act) throws Exception {
        try {
            as(name, permissions, () -> {
                act.take();
                return null;
            });
            return "done";
        } catch (RuleViolated refused) {
            return refused.code();
        }
    }

    static UUID account(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    long version(UUID item) throws SQLException {
        return Long.parseLong(text("select version from content_article where id = ?", item));
    }

    String state(UUID item) throws SQLException {
        return text("select state from content_article where id = ?", item);
    }

    /** Rows about the item wherever something is written down about it. */
    Map<String, Long> rows(UUID item) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String place : new String[] {"content_article_revision.article_id", "content_decision.article_id", "content_publication.article_id",
            "content_emergency.article_id", "site_item.item", "archive_record.item_id", "notification_message.reference"}) {
            String table = place.substring(0, place.indexOf('.'));
            rows.put(table, Long.parseLong(text("select count(*) from " + table + " where " + place + " = ?", item)));
        }
        return rows;
    }

    /** The first column of the first row as text. */
    String text(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** What time, or somebody with all rights, does to one row. */
    void changes(String sql, Object... values) throws SQLException {
        try (Connection mighty = database.getConnection("portal_migrate", System.getenv("PORTAL_DB_MIGRATE_PASSWORD"));
             PreparedStatement statement = mighty.prepareStatement(sql)) {
            fill(statement, values);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException(sql);
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i].toString());
        }
    }
}
