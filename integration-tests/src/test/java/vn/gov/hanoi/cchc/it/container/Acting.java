package vn.gov.hanoi.cchc.it.container;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** Calls a desk as somebody with exactly these permissions, as the edges do. */
final class Acting {

    private final CallerContext context;

    Acting(CallerContext context) {
        this.context = context;
    }

    <T> T as(String name, Set<String> permissions, Callable<T> act) throws Exception {
        return as(new Caller(UUID.nameUUIDFromBytes(name.getBytes()), name, name, null, permissions, "127.0.0.1"), act);
    }

    <T> T as(Caller caller, Callable<T> act) throws Exception {
        Caller before = context.caller();
        context.enter(caller);
        try {
            return SecurityDomain.getCurrent().createAdHocIdentity(caller.name())
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(caller.permissions()))).runAs(act);
        } finally {
            context.enter(before);
        }
    }
}
