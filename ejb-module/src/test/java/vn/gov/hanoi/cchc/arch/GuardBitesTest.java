package vn.gov.hanoi.cchc.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule fails on the package of offenders, which breaks every one of them on purpose. */
class GuardBitesTest {

    @TestFactory
    Stream<DynamicTest> every_rule_rejects_its_offender() {
        JavaClasses offenders = new ClassFileImporter().importPackages("offenders");
        return ContextRules.all("offenders").entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
            () -> assertThat(rule.getValue().evaluate(offenders).hasViolation()).as(rule.getKey()).isTrue()));
    }
}
