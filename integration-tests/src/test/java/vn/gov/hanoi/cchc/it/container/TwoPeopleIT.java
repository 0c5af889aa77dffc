package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.AutosaveDraft;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SavedRevision;
import vn.gov.hanoi.cchc.content.boundary.DraftDesk;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.identity.api.AddAgencyAlias;
import vn.gov.hanoi.cchc.identity.api.RenameAgency;
import vn.gov.hanoi.cchc.identity.boundary.AgencyDesk;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Two people at one thing: the second gets one honest refusal and loses nothing; and what breaks in the middle leaves only its audit row. */
@ExtendWith(ArquillianExtension.class)
class TwoPeopleIT {

    private static final Set<String> EDITOR = Set.of(Permission.CONTENT_EDIT, Permission.CONTENT_READ);
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Set<String> ADMIN = Set.of(Permission.AGENCY_MANAGE);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(TwoPeopleIT.class);
    }

    @Inject
    private EditorialDesk editorial;
    @Inject
    private DraftDesk drafts;
    @Inject
    private AgencyDesk agencies;
    @Inject
    private CallerContext context;
    @Inject
    private RequestContextController requests;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Test
    void the_second_of_two_edits_is_refused_and_both_texts_are_there() throws Exception {
        UUID item = UUID.randomUUID();
        SavedRevision opened = as("lan", EDITOR, () -> editorial.open(new OpenArticle(item, draft("Bản đầu"))));
        as("minh", EDITOR, () -> {
            drafts.keep(new AutosaveDraft(item, opened.version(), draft("Bản của Minh")));
            return null;
        });
        as("lan", EDITOR, () -> editorial.save(new SaveArticle(item, opened.version(), draft("Bản của Lan"), null)));
        assertThatThrownBy(() -> as("minh", EDITOR, () -> editorial.save(new SaveArticle(item, opened.version(), draft("Bản của Minh"), null))))
            .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                assertThat(refused.code()).isEqualTo("article.changed");
                assertThat(refused.arguments()).as("who changed it, and when").hasSizeGreaterThanOrEqualTo(2);
            });
        assertThat(text("select title from content_article where id = '" + item + "'")).isEqualTo("Bản của Lan");
        assertThat(number("select count(*) from content_article_revision where article_id = '" + item + "'")).isEqualTo(2);
        assertThat(text("select content from content_draft where article_id = '" + item + "'")).contains("Bản của Minh");
        assertThat(text("select concat(outcome, ' ', code) from audit_row where actor = 'minh' order by id desc limit 1")).isEqualTo("REFUSED article.changed");
    }

    @Test
    void of_two_edits_in_the_same_moment_one_wins_and_the_other_is_refused() throws Exception {
        UUID item = UUID.randomUUID();
        SavedRevision opened = as("lan", EDITOR, () -> editorial.open(new OpenArticle(item, draft("Cùng lúc"))));
        List<String> outcomes = together(4, i -> as("nguoi-" + i, EDITOR,
            () -> editorial.save(new SaveArticle(item, opened.version(), draft("Cùng lúc " + i), null))));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "article.changed", "article.changed", "article.changed");
        assertThat(number("select count(*) from content_article_revision where article_id = '" + item + "'")).isEqualTo(2);
    }

    @Test
    void a_call_that_breaks_in_the_middle_leaves_no_row_but_the_one_that_says_so() throws Exception {
        String alias = "Tên dở dang " + System.nanoTime();
        long version = number("select version from identity_agency where code = 'SXD'");
        List<String> outcomes;
        try (Connection lock = migrating(); Statement statement = lock.createStatement()) {
            statement.execute("lock tables identity_agency_change write");
            outcomes = together(1, i -> as("quan-tri-do-dang", ADMIN, () -> {
                agencies.alias(new AddAgencyAlias("SXD", version, alias, null, null, "Kiểm thử"));
                return null;
            }), () -> awaitBlocked(1), () -> run("kill query " + blocked().get(0)));
            statement.execute("unlock tables");
        }
        assertThat(outcomes).singleElement().asString().doesNotStartWith("identity.").isNotEqualTo("done");
        assertThat(number("select count(*) from identity_agency_alias where name = '" + alias + "'")).isZero();
        assertThat(number("select count(*) from audit_row where actor = 'quan-tri-do-dang'")).isEqualTo(1);
        assertThat(text("select outcome from audit_row where actor = 'quan-tri-do-dang'")).isEqualTo("FAILED");
    }

    /** What each of several simultaneous acts came to: {@code done}, the code of a rule, or the name of an exception. */
    private List<String> together(int people, Act act, Step... meanwhile) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int person = i;
            running.add(threads.submit(() -> outcome(act, person)));
        }
        for (Step step : meanwhile) {
            step.take();
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : running) {
            outcomes.add(one.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
        return outcomes;
    }

    private String outcome(Act act, int person) {
        boolean own = requests.activate();
        try {
            act.take(person);
            return "done";
        } catch (RuleViolated refused) {
            return refused.code();
        } catch (Exception broken) {
            return broken.getClass().getSimpleName();
        } finally {
            if (own) {
                requests.deactivate();
            }
        }
    }

    private interface Act {
        void take(int person) throws Exception;
    }

    private interface Step {
        void take() throws Exception;
    }

    private <T> T as(String name, Set<String> permissions, Callable<T> act) throws Exception {
        return new Acting(context).as(name, permissions, act);
    }

    private static ItemDraft draft(String title) {
        return new ItemDraft(ItemKind.ARTICLE, "news", title, null, "<p>" + title + "</p>", null, List.of(), null, List.of(), List.of(), List.of(),
            List.of(), null, null, false);
    }

    private void awaitBlocked(int count) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (blocked().size() < count) {
            assertThat(System.nanoTime()).as("calls wait for the lock").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }

    /** Threads of the running user that wait for a lock. */
    private List<Long> blocked() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select id from information_schema.processlist where command in ('Query', 'Execute') "
                 + "and id <> connection_id() and (info like '%identity_agency%')")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private Connection migrating() throws SQLException {
        return database.getConnection("portal_migrate", System.getenv("PORTAL_DB_MIGRATE_PASSWORD"));
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
