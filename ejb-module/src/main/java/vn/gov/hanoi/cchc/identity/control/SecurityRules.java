package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.Set;
import vn.gov.hanoi.cchc.identity.entity.Pace;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.Permission;

/** The numbers of the door, as the rule table has them today. */
@ApplicationScoped
public class SecurityRules {

    @Inject
    private RuleQueries rules;

    /** Failures of one name from one address that lock it. */
    public int mostFailures() {
        return number("security.login.maxFailures");
    }

    /** How long failures count, and how long the lock holds. */
    public Duration lock() {
        return rules.duration("security.login.lock");
    }

    /** Attempts from one address. */
    public Pace addressPace() {
        return new Pace(number("security.login.address.perHour"), Duration.ofHours(1));
    }

    /** Shortest password in characters. */
    public int shortestPassword(boolean secondFactor) {
        return number(secondFactor ? "security.password.min.withSecondFactor" : "security.password.min");
    }

    /** Accounts not used for longer are asleep. */
    public Period longestSleep() {
        return rules.value("security.account.inactive.max").period();
    }

    /** How long a session holds without a request; shorter for those who manage accounts. */
    public Duration idle(Set<String> permissions) {
        boolean administrator = permissions.contains(Permission.ACCOUNT_MANAGE);
        return rules.duration(administrator ? "security.session.idle.admin" : "security.session.idle.user");
    }

    /** How long a session holds whatever happens. */
    public Duration absolute() {
        return rules.duration("security.session.absolute");
    }

    private int number(String key) {
        return Math.toIntExact(rules.number(key));
    }
}
