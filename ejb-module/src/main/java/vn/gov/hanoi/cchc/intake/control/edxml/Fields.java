package vn.gov.hanoi.cchc.intake.control.edxml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Takes values out of elements and notes what is wrong with them, so that the sender reads every mistake at once. */
final class Fields {

    final List<InputProblem> problems = new ArrayList<>();
    final List<InputProblem> warnings = new ArrayList<>();

    void problem(String field, String code, Object... arguments) {
        problems.add(InputProblem.at(field, code, arguments));
    }

    void warning(String field, String code, Object... arguments) {
        warnings.add(InputProblem.at(field, code, arguments));
    }

    /** One line, or null. */
    String text(Node parent, String path, String name, int longest) {
        String value = parent == null ? null : parent.child(name).map(n -> VietnameseText.line(n.value())).orElse(null);
        return fitting(value, path + "." + name, longest);
    }

    /** Several lines, or null. */
    String lines(Node parent, String path, String name, int longest) {
        String value = parent == null ? null : parent.child(name).map(n -> VietnameseText.nfc(n.value()).strip()).orElse(null);
        return fitting(value == null || value.isEmpty() ? null : value, path + "." + name, longest);
    }

    /** One line that must be there. */
    String required(Node parent, String path, String name, int longest) {
        String value = text(parent, path, name, longest);
        if (value == null) {
            problem(path + "." + name, "intake.field.missing", name);
        }
        return value;
    }

    LocalDate date(Node parent, String path, String name) {
        String value = text(parent, path, name, 40);
        if (value == null) {
            return null;
        }
        LocalDate date = ExchangeDates.read(value).orElse(null);
        if (date == null) {
            problem(path + "." + name, "intake.date.invalid", value.length() > 40 ? value.substring(0, 40) : value);
        }
        return date;
    }

    /** A code of a closed list; {@code absent} when the sender left it out. */
    String code(Node parent, String path, String name, Set<String> allowed, String absent) {
        String value = text(parent, path, name, 100);
        if (value == null) {
            return absent;
        }
        if (!allowed.contains(value)) {
            problem(path + "." + name, "intake.value.unknown", value);
            return absent;
        }
        return value;
    }

    private String fitting(String value, String field, int longest) {
        if (value != null && value.codePointCount(0, value.length()) > longest) {
            problem(field, "intake.field.too-long", longest);
        }
        return value;
    }
}
