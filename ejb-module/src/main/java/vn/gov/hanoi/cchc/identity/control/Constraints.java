package vn.gov.hanoi.cchc.identity.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.hibernate.exception.ConstraintViolationException;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Turns a constraint of the database that said no into the rule it stands for. */
final class Constraints {

    private Constraints() {
    }

    /** Writes what is pending now; two people at once are told apart only here. */
    static void flush(EntityManager em, String constraint, RuleViolated rule) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (names(e, constraint)) {
                throw rule;
            }
            throw e;
        }
    }

    private static boolean names(PersistenceException problem, String constraint) {
        Throwable cause = problem instanceof ConstraintViolationException ? problem : problem.getCause();
        return cause instanceof ConstraintViolationException violation && violation.getMessage().contains(constraint);
    }
}
