package vn.gov.hanoi.cchc.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** Walks the whole chain and the exported heads, and names the first row that is altered, missing, unsealed or cut off. */
public final class AuditVerification {

    private static final String WALK = "select l.seq, l.audit_id, l.row_hash, l.hash, " + AuditChain.COLUMNS
        + " from audit_link l left join audit_row r on r.id = l.audit_id order by l.seq";

    private final Connection connection;
    private final Path folder;

    /**
     * @param connection to the portal's database, any user who may read the audit tables
     * @param folder     the audit folder of the data folder, with the signed heads
     */
    public AuditVerification(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param checked links walked
     * @param problem the first problem in words, or null when all is well
     */
    public record Finding(long checked, String problem) {
    }

    /** @param now rows recorded more than a minute before it must be sealed */
    public Finding verify(Instant now) throws SQLException {
        long seq = 0;
        String previous = AuditChain.GENESIS;
        List<AuditHeads.SignedHead> heads = heads();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery(WALK)) {
                while (row.next()) {
                    String problem = check(row, seq, previous);
                    if (problem != null) {
                        return new Finding(seq, problem);
                    }
                    seq++;
                    previous = row.getString("hash");
                    String cut = contradicts(heads, seq, previous);
                    if (cut != null) {
                        return new Finding(seq, cut);
                    }
                }
            }
        }
        for (AuditHeads.SignedHead head : heads) {
            if (head.seq() > seq) {
                return new Finding(seq, "cut off: the chain ends at link " + seq + ", but a head signed at " + head.at() + " names link " + head.seq());
            }
        }
        return new Finding(seq, unsealed(now));
    }

    private static String check(ResultSet row, long seq, String previous) throws SQLException {
        long found = row.getLong("seq");
        if (found != seq + 1) {
            return "missing: link " + (seq + 1) + " of the chain";
        }
        if (row.getObject("id") == null) {
            return "missing: audit row " + row.getLong("audit_id") + " (link " + found + ")";
        }
        String rowHash = AuditChain.rowHash(row);
        if (!rowHash.equals(row.getString("row_hash"))) {
            return "altered: audit row " + row.getLong("audit_id") + " (link " + found + ")";
        }
        if (!AuditChain.linkHash(previous, found, rowHash).equals(row.getString("hash"))) {
            return "altered: link " + found + " of the chain (audit row " + row.getLong("audit_id") + ")";
        }
        return null;
    }

    private static String contradicts(List<AuditHeads.SignedHead> heads, long seq, String hash) {
        for (AuditHeads.SignedHead head : heads) {
            if (head.seq() == seq && !head.hash().equals(hash)) {
                return "altered: link " + seq + " differs from the head signed at " + head.at();
            }
        }
        return null;
    }

    private String unsealed(Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select r.id from audit_row r left join audit_link l on l.audit_id = r.id "
            + "where l.audit_id is null and r.at < ? order by r.id limit 1")) {
            statement.setString(1, Timestamp.valueOf(now.minusSeconds(60).atOffset(ZoneOffset.UTC).toLocalDateTime()).toString());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? "unsealed: audit row " + rows.getLong(1) + " has no link" : null;
            }
        }
    }

    private List<AuditHeads.SignedHead> heads() {
        AuditKey key = AuditKey.verifying(folder);
        List<AuditHeads.SignedHead> heads = new ArrayList<>();
        if (key == null) {
            return heads;
        }
        try (Stream<Path> files = Stream.concat(Stream.of(folder.resolve("head.json")), list(folder.resolve("heads")))) {
            for (Path file : files.filter(Files::exists).sorted().toList()) {
                AuditHeads.SignedHead head = CanonicalJson.read(Files.readString(file), AuditHeads.SignedHead.class);
                if (!key.verifies(head.text(), head.signature())) {
                    throw new IllegalStateException("The head in " + file + " does not carry our signature");
                }
                heads.add(head);
            }
            return heads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder).filter(file -> file.toString().endsWith(".json")) : Stream.empty();
    }
}
