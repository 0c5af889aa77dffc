package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a packet as it was read; the content of attachments is on disk. */
final class Node {

    final String name;
    final String namespace;
    final String prefix;
    final boolean known;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Node> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    Spooled content;

    Node(String name, String namespace, String prefix, boolean known) {
        this.name = name;
        this.namespace = namespace;
        this.prefix = prefix;
        this.known = known;
    }

    /** First child of the format with one of these names, whatever its place. */
    Optional<Node> child(String... names) {
        return children(names).findFirst();
    }

    Stream<Node> children(String... names) {
        return children.stream().filter(c -> c.known && List.of(names).contains(c.name));
    }

    /** First element of the format with one of these names, at any depth. */
    Optional<Node> anywhere(String... names) {
        Optional<Node> here = child(names);
        if (here.isPresent()) {
            return here;
        }
        return children.stream().filter(c -> c.known).map(c -> c.anywhere(names)).flatMap(Optional::stream).findFirst();
    }

    String value() {
        return text.toString();
    }

    /** The element as XML again, for what the portal does not understand but keeps. */
    String xml() {
        StringBuilder out = new StringBuilder();
        write(out, "");
        return out.toString();
    }

    private void write(StringBuilder out, String outerNamespace) {
        String tag = prefix.isEmpty() ? name : prefix + ":" + name;
        out.append('<').append(tag);
        if (!namespace.equals(outerNamespace)) {
            out.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("=\"");
            escape(out, namespace);
            out.append('"');
        }
        attributes.forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            escape(out, value);
            out.append('"');
        });
        out.append('>');
        escape(out, text);
        children.forEach(c -> c.write(out, namespace));
        out.append("</").append(tag).append('>');
    }

    private static void escape(StringBuilder out, CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(value.charAt(i));
            }
        }
    }
}
