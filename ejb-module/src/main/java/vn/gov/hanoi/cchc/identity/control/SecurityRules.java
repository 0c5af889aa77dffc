package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import vn.gov.hanoi.cchc.identity.entity.Pace;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;

/** The numbers of the door, as the rule table has them today. */
@ApplicationScoped
public class SecurityRules {

    @Inject
    private RuleQueries rules;
    @Inject
    private Clock clock;

    /** Failures of one name from one address that lock it. */
    public int mostFailures() {
        return number("security.login.maxFailures");
    }

    /** How long failures count, and how long the lock holds. */
    public Duration lock() {
        return today("security.login.lock").duration();
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
        return today("security.account.inactive.max").period();
    }

    /** How long a session holds without a request; shorter for those who manage accounts. */
    public Duration idle(Set<String> permissions) {
        boolean administrator = permissions.contains(Permission.ACCOUNT_MANAGE);
        return today(administrator ? "security.session.idle.admin" : "security.session.idle.user").duration();
    }

    /** How long a session holds whatever happens. */
    public Duration absolute() {
        return today("security.session.absolute").duration();
    }

    private int number(String key) {
        return Math.toIntExact(today(key).number());
    }

    private RuleValue today(String key) {
        return rules.value(key, LocalDate.now(clock.withZone(ClockProducer.HANOI)));
    }
}
