package vn.gov.hanoi.cchc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.shared.Texts;

/** An auditor reads what was done in Vietnamese, not only the names of the code. */
class AuditWordsTest {

    private static final String ROOT = "vn.gov.hanoi.cchc.";

    @Test
    void every_act_of_every_desk_has_its_words() {
        List<String> without = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT + "..").stream()
            .filter(type -> !type.isAnnotation()).flatMap(type -> type.getMethods().stream()).filter(AuditWordsTest::audited).map(AuditWordsTest::act)
            .filter(act -> Texts.find("audit.act." + act) == null).sorted().toList();
        assertThat(without).isEmpty();
    }

    @Test
    void no_words_are_kept_for_acts_that_are_gone() {
        TreeSet<String> acts = new TreeSet<>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT + "..").stream()
            .flatMap(type -> type.getMethods().stream()).map(AuditWordsTest::act).forEach(acts::add);
        assertThat(Texts.keys("audit.act.")).isNotEmpty().allSatisfy(key -> assertThat(acts).contains(key.substring("audit.act.".length())));
    }

    private static boolean audited(JavaMethod method) {
        JavaClass type = method.getOwner();
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
            && (type.isAnnotatedWith(Audited.class) || method.isAnnotatedWith(Audited.class));
    }

    /** {@code content.ApprovalDesk.approve}. */
    private static String act(JavaMethod method) {
        String name = method.getOwner().getName();
        String context = name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
        return context + "." + method.getOwner().getSimpleName() + "." + method.getName();
    }
}
