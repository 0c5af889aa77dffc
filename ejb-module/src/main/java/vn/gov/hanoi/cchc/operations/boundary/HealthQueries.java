package vn.gov.hanoi.cchc.operations.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the portal can do its work, for whoever watches it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthQueries {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    /** Asks the database for a sign of life; an answer takes two seconds at most once a connection is had. */
    @PermitAll
    public boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
