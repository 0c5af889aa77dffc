package vn.gov.hanoi.cchc.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.server.RequestTooBigException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class FailureTest {

    private static Problem of(Throwable failure) {
        return Failure.problem(failure, true, "7F3A");
    }

    @Test
    void a_rule_is_found_wherever_the_container_wrapped_it() {
        assertThat(of(new EJBException(new RuleViolated("declaration.missing"))).code()).isEqualTo("declaration.missing");
    }

    @Test
    void a_database_that_is_away_is_unavailable_and_has_a_number() {
        for (Throwable failure : new Throwable[] {new SQLTransientConnectionException(), new SQLException("gone", "08S01"),
            new SQLException("deadlock", "40001")}) {
            Problem problem = of(new EJBException(new IllegalStateException(failure)));
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.incident()).isEqualTo("7F3A");
            assertThat(problem.detail()).contains("7F3A");
        }
    }

    @Test
    void a_surprise_gives_away_nothing_but_its_number() {
        Problem problem = of(new EJBException(new NullPointerException("secret table name")));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(ProblemResponse.json(problem)).contains("7F3A").doesNotContain("secret").doesNotContain("Exception");
        assertThat(of(new SQLException("syntax", "42000")).status()).isEqualTo(500);
    }

    @Test
    void a_refused_desk_is_a_missing_token_or_a_missing_scope() {
        assertThat(Failure.problem(new EJBAccessException(), false, "x").status()).isEqualTo(401);
        assertThat(Failure.problem(new EJBAccessException(), true, "x").status()).isEqualTo(403);
    }

    @Test
    void too_large_is_too_large_however_deep_it_is_buried() {
        assertThat(of(new RuntimeException(new IOException(new RequestTooBigException()))).status()).isEqualTo(413);
    }

    @Test
    void a_circle_of_causes_ends() {
        IOException inner = new IOException();
        RuntimeException outer = new UncheckedIOException(inner);
        inner.initCause(outer);
        assertThat(of(outer).status()).isEqualTo(500);
    }
}
