package vn.gov.hanoi.cchc.states;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gov.hanoi.cchc.shared.Texts;

/**
 * Draws every table of states of the product: each enum whose constants say {@code from} which states they lead {@code to} which state.
 * One Markdown file per table in {@code docs/architecture/states}; {@link #main} writes them anew.
 */
final class StateDiagrams {

    static final Path FOLDER = Path.of("..", "docs", "architecture", "states");
    private static final String ROOT = "vn.gov.hanoi.cchc";

    private StateDiagrams() {
    }

    /** Run in the folder of this module after a table was changed. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /** Name and text of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Class<?> table : tables()) {
            files.put(stateOf(table).getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase() + ".md", draw(table));
        }
        return files;
    }

    static List<Class<?>> tables() {
        List<Class<?>> tables = new ArrayList<>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT).stream()
            .filter(JavaClass::isEnum).filter(type -> type.tryGetField("from").isPresent() && type.tryGetField("to").isPresent())
            .map(JavaClass::reflect).filter(type -> type.isEnum()).sorted(Comparator.comparing(Class::getName)).forEach(tables::add);
        return tables;
    }

    private static String draw(Class<?> table) {
        Class<?> state = stateOf(table);
        StringBuilder text = new StringBuilder("# ").append(state.getSimpleName()).append("\n\nDrawn from `").append(table.getName().substring(ROOT.length() + 1))
            .append("`; written by `StateDiagrams`, compared with the code by `StateDiagramsTest`.\n\n```mermaid\nstateDiagram-v2\n");
        for (String arrow : arrows(table)) {
            text.append("    ").append(arrow).append('\n');
        }
        text.append("```\n\n| State | On the screen |\n|---|---|\n");
        for (Object constant : state.getEnumConstants()) {
            text.append("| `").append(constant).append("` | ").append(said((Enum<?>) constant)).append(" |\n");
        }
        text.append("\n| Step | From | To | Who may |\n|---|---|---|---|\n");
        for (Object step : table.getEnumConstants()) {
            text.append("| `").append(step).append("` | ").append(String.join(", ", names(from(step)))).append(" | ").append(to(step)).append(" | ")
                .append(who(step)).append(" |\n");
        }
        return text.toString();
    }

    private static List<String> arrows(Class<?> table) {
        Map<String, TreeSet<String>> steps = new TreeMap<>();
        for (Object step : table.getEnumConstants()) {
            for (String from : names(from(step))) {
                steps.computeIfAbsent(from + " --> " + to(step), arrow -> new TreeSet<>()).add(step.toString());
            }
        }
        List<String> arrows = new ArrayList<>();
        arrows.add("[*] --> " + stateOf(table).getEnumConstants()[0]);
        steps.forEach((arrow, names) -> arrows.add(arrow + ": " + String.join(" / ", names)));
        return arrows;
    }

    private static Class<?> stateOf(Class<?> table) {
        return ((Enum<?>) to(table.getEnumConstants()[0])).getDeclaringClass();
    }

    private static String said(Enum<?> state) {
        String word = Texts.find("state." + state.getDeclaringClass().getSimpleName() + "." + state.name());
        return word == null ? "–" : word;
    }

    private static List<String> names(Collection<?> states) {
        return states.stream().map(Enum.class::cast).sorted().map(Enum::name).toList();
    }

    private static Collection<?> from(Object step) {
        return (Collection<?>) value(step, "from");
    }

    private static Object to(Object step) {
        return value(step, "to");
    }

    private static String who(Object step) {
        for (String name : new String[] {"permissions", "permission"}) {
            if (Arrays.stream(step.getClass().getDeclaredFields()).anyMatch(field -> field.getName().equals(name))) {
                Object value = value(step, name);
                String who = value instanceof Collection<?> several ? String.join(", ", new TreeSet<>(several.stream().map(Object::toString).toList()))
                    : String.valueOf(value);
                return who.isEmpty() ? "reported by another context" : "`" + who.replace(", ", "`, `") + "`";
            }
        }
        return "the product itself";
    }

    private static Object value(Object step, String name) {
        try {
            Field field = ((Enum<?>) step).getDeclaringClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(step);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(step + " has no " + name, e);
        }
    }
}
