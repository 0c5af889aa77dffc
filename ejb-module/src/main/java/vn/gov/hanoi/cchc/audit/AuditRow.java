package vn.gov.hanoi.cchc.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.shared.Caller;

/** One recorded call. Never updated: the running database user has no right to. */
@Entity
@Table(name = "audit_row")
public class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    private String actor;
    private String agency;
    private String address;
    private String desk;
    private String method;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String command;
    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;
    private String code;
    private String correlation;

    protected AuditRow() {
    }

    AuditRow(Instant at, Caller caller, String desk, String method, String command, AuditOutcome outcome, String code, String correlation) {
        this.at = at;
        this.actor = caller.name();
        this.agency = caller.agency();
        this.address = caller.address();
        this.desk = desk;
        this.method = method;
        this.command = command;
        this.outcome = outcome;
        this.code = code;
        this.correlation = correlation;
    }
}
