package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import vn.gov.hanoi.cchc.identity.boundary.DemoAccounts;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Lets a sample person act: the container and the audit trail see that person with exactly the rights of their roles. */
@ApplicationScoped
public class ActingAs {

    @Inject
    private CallerContext context;
    @Inject
    private DemoAccounts people;

    /**
     * Runs an act in the name of a sample person.
     *
     * @param name account name
     * @throws IllegalStateException when there is no such active account
     */
    <T> T person(String name, Supplier<T> act) {
        Caller caller = people.person(name);
        if (caller == null) {
            throw new IllegalStateException("There is no sample account " + name);
        }
        return as(caller, act);
    }

    /** Runs an act in the name of the document system, as a key of its scope would. */
    <T> T documentSystem(Supplier<T> act) {
        return as(new Caller(null, "sample:document-system", "Hệ thống quản lý văn bản (mẫu)", null, Set.of(Permission.INTAKE_DELIVER), null), act);
    }

    private <T> T as(Caller caller, Supplier<T> act) {
        Caller before = context.caller();
        SecurityIdentity identity = SecurityDomain.getCurrent().createAdHocIdentity(caller.name())
            .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.copyOf(caller.permissions()))));
        context.enter(caller);
        try {
            return identity.runAsSupplier(act);
        } finally {
            context.enter(before);
        }
    }
}
