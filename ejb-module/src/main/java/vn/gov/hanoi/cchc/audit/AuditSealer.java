package vn.gov.hanoi.cchc.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * Appends a link for every row that has none. Rows are looked for from ten minutes before the newest sealed one, longer than any
 * transaction lives, so a row that commits late is still found; the chain's order is the order of sealing.
 */
@Stateless
public class AuditSealer {

    static final int BATCH = 1000;
    private static final String UNSEALED = "select " + AuditChain.COLUMNS + " from audit_row r left join audit_link l on l.audit_id = r.id "
        + "where l.audit_id is null and r.at >= coalesce((select date_sub(n.at, interval 10 minute) from audit_link k "
        + "join audit_row n on n.id = k.audit_id order by k.seq desc limit 1), '1970-01-01') order by r.id limit " + BATCH;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;
    @Inject
    private AuditHeads heads;

    /**
     * Seals up to 1,000 rows.
     *
     * @return how many were sealed
     * @throws AuditChainCut when the chain does not continue the head signed last; a shorter chain must never be signed over it
     */
    @RolesAllowed(Permission.SYSTEM)
    public int seal() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             PreparedStatement insert = connection.prepareStatement("insert into audit_link (seq, audit_id, row_hash, hash) values (?, ?, ?, ?)")) {
            heads.latest().ifPresent(signed -> requireContinued(connection, signed));
            Head head = head(statement);
            int sealed = 0;
            try (ResultSet row = statement.executeQuery(UNSEALED)) {
                while (row.next()) {
                    String rowHash = AuditChain.rowHash(row);
                    head = new Head(head.seq + 1, AuditChain.linkHash(head.hash, head.seq + 1, rowHash));
                    insert.setLong(1, head.seq);
                    insert.setLong(2, row.getLong("id"));
                    insert.setString(3, rowHash);
                    insert.setString(4, head.hash);
                    insert.addBatch();
                    sealed++;
                }
            }
            if (sealed > 0) {
                insert.executeBatch();
            }
            return sealed;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be sealed", e);
        }
    }

    /** Signs the newest link. In a call of its own, after the links are committed: a head must never name a link that was rolled back. */
    @RolesAllowed(Permission.SYSTEM)
    public void sign() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            heads.latest().ifPresent(signed -> requireContinued(connection, signed));
            Head head = head(statement);
            if (head.seq > heads.latest().map(AuditHeads.SignedHead::seq).orElse(0L)) {
                heads.export(head.seq, head.hash);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The head of the audit trail could not be read", e);
        }
    }

    private static void requireContinued(Connection connection, AuditHeads.SignedHead signed) {
        try (PreparedStatement link = connection.prepareStatement("select 1 from audit_link where seq = ? and hash = ?")) {
            link.setLong(1, signed.seq());
            link.setString(2, signed.hash());
            try (ResultSet found = link.executeQuery()) {
                if (!found.next()) {
                    throw new AuditChainCut(signed);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be compared with its head", e);
        }
    }

    private static Head head(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select seq, hash from audit_link order by seq desc limit 1")) {
            return rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : new Head(0, AuditChain.GENESIS);
        }
    }

    private record Head(long seq, String hash) {
    }
}
