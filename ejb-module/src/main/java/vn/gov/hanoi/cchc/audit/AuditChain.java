package vn.gov.hanoi.cchc.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.Sha256;

/** How a row is fingerprinted and how a link follows from the one before. The sealer and the verification share it. */
public final class AuditChain {

    /** The hash before the first link. */
    public static final String GENESIS = "0".repeat(64);

    /** Columns of {@code audit_row r} in the order {@link #rowHash} reads them; the instant as text, to the microsecond. */
    public static final String COLUMNS = "r.id, date_format(r.at, '%Y-%m-%dT%H:%i:%s.%fZ') at_text, r.actor, r.agency, r.address, r.desk, "
        + "r.method, r.command, r.outcome, r.code, r.correlation";

    private AuditChain() {
    }

    /** SHA-256 over the canonical JSON array of the row's fields. */
    public static String rowHash(ResultSet row) throws SQLException {
        return CanonicalJson.fingerprint(new String[] {
            row.getString("id"), row.getString("at_text"), row.getString("actor"), row.getString("agency"), row.getString("address"),
            row.getString("desk"), row.getString("method"), row.getString("command"), row.getString("outcome"), row.getString("code"),
            row.getString("correlation")});
    }

    /** SHA-256 over the hash of the link before, the place in the chain and the row's fingerprint. */
    public static String linkHash(String previous, long seq, String rowHash) {
        return Sha256.of(previous + "\n" + seq + "\n" + rowHash);
    }
}
