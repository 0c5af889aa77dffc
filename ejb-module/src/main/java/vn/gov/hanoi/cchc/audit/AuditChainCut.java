package vn.gov.hanoi.cchc.audit;

import jakarta.ejb.ApplicationException;

/** The chain no longer holds the link that was signed last: somebody took rows away, or the database is older than its signed head. */
@ApplicationException(rollback = true)
public class AuditChainCut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditChainCut(AuditHeads.SignedHead head) {
        super("The audit chain no longer holds link " + head.seq() + ", signed at " + head.at()
            + "; nothing is sealed until this is cleared up: run verify-audit and see \"The audit chain\" in docs/operations/install.md");
    }
}
