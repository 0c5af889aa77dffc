package vn.gov.hanoi.cchc.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.hanoi.cchc.audit.AuditTrail;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.shared.BoundedContext;

/** The rules of the house as checks. {@code ContextRulesTest} holds the product to them; {@code GuardBitesTest} proves that they bite. */
final class ContextRules {

    private ContextRules() {
    }

    /** Every rule by a name that says what it asks. */
    static Map<String, ArchRule> all(String root) {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("contexts use only the contexts they declare", modules().definedByAnnotation(BoundedContext.class)
            .should().respectTheirAllowedDependenciesDeclaredIn("uses", consideringOnlyDependenciesInAnyPackage(root + ".."))
            .andShould().onlyDependOnEachOtherThroughPackagesDeclaredIn("exposes"));
        rules.put("contexts form no cycle", modules().definedByAnnotation(BoundedContext.class).should().beFreeOfCycles());
        rules.put("entities know only persistence and their own language", classes().that().resideInAPackage("..entity..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..", "org.hibernate..",
                "..entity..", "..api..", "..shared.."));
        rules.put("api records depend on nothing", classes().that().resideInAPackage("..api..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "jakarta.validation..", "..api..", "..shared..", "..audit.."));
        rules.put("stateless beans keep no mutable state", fields().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .and().areNotAnnotatedWith(Inject.class).and().areNotAnnotatedWith(PersistenceContext.class)
            .and().areNotAnnotatedWith(Resource.class).should().beFinal().allowEmptyShould(true));
        rules.put("entities have no public setters", noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .and().haveNameMatching("set[A-Z].*").should().bePublic().allowEmptyShould(true));
        rules.put("desks are stateless and audited", classes().that().haveSimpleNameEndingWith("Desk").and().resideInAPackage("..boundary..")
            .should().beAnnotatedWith(Stateless.class).andShould().beAnnotatedWith(Audited.class).allowEmptyShould(true));
        rules.put("every public method of a boundary bean says who may call it", methods().that().areDeclaredInClassesThat(
                describe("are boundary beans", type -> type.isAnnotatedWith(Stateless.class) && type.getPackageName().contains(".boundary")))
            .and().arePublic().should(sayWhoMayCall()).allowEmptyShould(true));
        rules.put("a new transaction is opened only for the audit row of a failure", methods().that(
                describe("open a new transaction", ContextRules::opensNewTransaction))
            .should().beDeclaredIn(AuditTrail.class).allowEmptyShould(true));
        rules.put("a desk does not call a desk", noClasses().that().haveSimpleNameEndingWith("Desk")
            .should().dependOnClassesThat(describe("are other desks", type -> type.getSimpleName().endsWith("Desk")
                && type.isAnnotatedWith(Stateless.class))).allowEmptyShould(true));
        rules.put("at most six collaborators", classes().should(haveAtMostSixCollaborators()));
        rules.put("no fireAsync", noClasses().should().callMethod(Event.class, "fireAsync", Object.class));
        rules.put("only the clock is asked for the time", noClasses().that().doNotHaveSimpleName("ClockProducer")
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone"));
        rules.put("nothing sleeps", noClasses().should().callMethod(Thread.class, "sleep", long.class));
        rules.put("no name says nothing", noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Facade"));
        return rules;
    }

    private static boolean opensNewTransaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(TransactionAttribute.class)
            .or(() -> method.getOwner().tryGetAnnotationOfType(TransactionAttribute.class))
            .filter(attribute -> attribute.value() == TransactionAttributeType.REQUIRES_NEW).isPresent();
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class)
                    || method.getOwner().isAnnotatedWith(RolesAllowed.class) || method.getOwner().isAnnotatedWith(PermitAll.class)
                    || method.getModifiers().contains(JavaModifier.STATIC);
                events.add(new SimpleConditionEvent(method, says, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAtMostSixCollaborators() {
        return new ArchCondition<>("have at most six injected collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected = type.getFields().stream().filter(ContextRules::isCollaborator).count();
                events.add(new SimpleConditionEvent(type, injected <= 6, type.getName() + " has " + injected));
            }
        };
    }

    /** Events, the clock and who is calling are the air a desk breathes, not collaborators. */
    private static boolean isCollaborator(JavaField field) {
        String type = field.getRawType().getSimpleName();
        return field.isAnnotatedWith(Inject.class) && !type.equals("Event") && !type.equals("Clock") && !type.equals("CallerContext");
    }
}
