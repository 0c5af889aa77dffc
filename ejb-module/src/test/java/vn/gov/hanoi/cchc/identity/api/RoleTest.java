package vn.gov.hanoi.cchc.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.shared.Permission;

class RoleTest {

    @Test
    void nobody_edits_and_approves_by_one_role() {
        assertThat(Role.values()).noneMatch(role ->
            role.permissions().contains(Permission.CONTENT_EDIT) && role.permissions().contains(Permission.CONTENT_APPROVE));
    }

    @Test
    void the_head_and_the_standing_office_approve_and_nobody_else() {
        assertThat(holders(Permission.CONTENT_APPROVE)).containsExactly(Role.STANDING_OFFICE, Role.HEAD_OF_BOARD);
    }

    @Test
    void only_the_standing_office_triages() {
        assertThat(holders(Permission.INTAKE_TRIAGE)).containsExactly(Role.STANDING_OFFICE);
    }

    @Test
    void whoever_manages_accounts_neither_sees_the_intake_nor_touches_content() {
        for (Role role : holders(Permission.ACCOUNT_MANAGE)) {
            assertThat(role.permissions()).noneMatch(permission -> permission.startsWith("content.") || permission.startsWith("intake."));
        }
    }

    @Test
    void an_auditor_only_reads() {
        assertThat(Role.AUDITOR.permissions()).allMatch(permission -> permission.endsWith(".read") || permission.equals(Permission.OFFICE_ENTER));
    }

    @Test
    void only_an_auditor_reads_the_audit_trail() {
        assertThat(holders(Permission.AUDIT_READ)).containsExactly(Role.AUDITOR);
    }

    @Test
    void a_collaborator_sends_and_sees_nothing_of_others() {
        assertThat(Role.COLLABORATOR.permissions())
            .containsExactlyInAnyOrder(Permission.OFFICE_ENTER, Permission.INTAKE_SUBMIT, Permission.AGENCY_READ);
    }

    @Test
    void everybody_may_enter_and_no_role_is_the_portal_itself() {
        assertThat(Role.values()).allMatch(role -> role.permissions().contains(Permission.OFFICE_ENTER));
        assertThat(holders(Permission.SYSTEM)).isEmpty();
    }

    @Test
    void delivering_documents_is_for_systems_and_not_for_people() {
        assertThat(holders(Permission.INTAKE_DELIVER)).isEmpty();
        assertThat(KeyScope.INTAKE_DOCUMENT.permissions()).containsExactly(Permission.INTAKE_DELIVER);
    }

    @Test
    void each_permission_belongs_to_a_role_or_a_key_or_the_portal() throws IllegalAccessException {
        Set<String> given = Role.permissions(List.of(Role.values()));
        Arrays.stream(KeyScope.values()).forEach(scope -> given.addAll(scope.permissions()));
        given.add(Permission.SYSTEM);
        Set<String> all = new TreeSet<>();
        for (Field field : Permission.class.getFields()) {
            all.add((String) field.get(null));
        }
        assertThat(given).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void scopes_are_written_as_the_contracts_write_them() {
        assertThat(Arrays.stream(KeyScope.values()).map(KeyScope::code))
            .containsExactlyInAnyOrder("intake:document", "intake:news", "import", "feedback:answer");
        assertThat(KeyScope.of("intake:news")).isEqualTo(KeyScope.INTAKE_NEWS);
    }

    private static List<Role> holders(String permission) {
        return Arrays.stream(Role.values()).filter(role -> role.permissions().contains(permission)).toList();
    }
}
