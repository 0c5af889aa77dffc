package vn.gov.hanoi.cchc.content.control.export;

import java.util.List;
import java.util.Map;

/**
 * An entry of an export as it stands there, whatever its form: its fields in order.
 *
 * @param line    where it begins
 * @param fields  children of the entry; those inside a child are called {@code child/grandchild}
 * @param tooLong more text than any item has; not all of it is here
 */
record ExportEntry(int line, List<Field> fields, boolean tooLong) {

    /**
     * A field.
     *
     * @param name with the usual prefix of its namespace
     */
    record Field(String name, String text, Map<String, String> attributes) {

        /** An attribute, or an empty text. */
        String attribute(String wanted) {
            return attributes.getOrDefault(wanted, "");
        }
    }

    /** The first field of that name that says something, stripped; null when there is none. */
    String text(String name) {
        return fields.stream().filter(field -> field.name().equals(name) && !field.text().isBlank()).map(field -> field.text().strip())
            .findFirst().orElse(null);
    }

    List<Field> all(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).toList();
    }

    /** The value of a further field of WordPress, or null. */
    String meta(String key) {
        for (int i = 0; i + 1 < fields.size(); i++) {
            if (fields.get(i).name().equals("wp:postmeta/wp:meta_key") && fields.get(i).text().strip().equals(key)
                && fields.get(i + 1).name().equals("wp:postmeta/wp:meta_value")) {
                return fields.get(i + 1).text().strip();
            }
        }
        return null;
    }

    /** Whether it has letters that could not be read. */
    boolean unreadable() {
        return fields.stream().anyMatch(field -> field.text().indexOf(ExportEncoding.UNREADABLE) >= 0);
    }
}
