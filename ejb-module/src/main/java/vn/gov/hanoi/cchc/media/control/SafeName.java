package vn.gov.hanoi.cchc.media.control;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * A file name that is safe in addresses, downloads and on every desktop. What only an attacker writes (NUL, control and direction
 * characters, a step to the parent folder) is refused; what a careless system writes (a whole path, a reserved word, a colon) is
 * repaired.
 *
 * @param stem   name without its extension
 * @param format what the extension, or without one the declared type, promises
 */
record SafeName(String stem, FileFormat format) {

    /** Control characters, line and paragraph separators, and those that make "gpj.exe" look like "exe.jpg". */
    private static final Pattern TREACHEROUS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFD]");
    private static final Pattern PARENT = Pattern.compile("(^|[/\\\\])\\s*\\.\\.\\s*([/\\\\]|$)");
    private static final Pattern RESERVED_SIGNS = Pattern.compile("[<>:\"|?*;%#&]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s~-]+|[.\\s]+$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
        "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /**
     * @param raw          the name as it arrived
     * @param declaredType media type claimed by the sender, asked only when the name has no extension; may be null
     * @throws RuleViolated file.name.invalid, file.type.refused
     */
    static SafeName of(String raw, String declaredType) {
        if (raw == null || TREACHEROUS.matcher(raw).find() || PARENT.matcher(raw).find()) {
            throw new RuleViolated("file.name.invalid", Limits.NAME);
        }
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String line = VietnameseText.line(last);
        String name = line == null ? "" : EDGES.matcher(RESERVED_SIGNS.matcher(line).replaceAll("-")).replaceAll("");
        if (name.isEmpty() || line.length() > Limits.NAME) {
            throw new RuleViolated("file.name.invalid", Limits.NAME);
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 ? name.substring(dot + 1) : "";
        FileFormat format = (extension.isEmpty() ? FileFormat.ofMediaType(declaredType) : FileFormat.ofExtension(extension))
            .orElseThrow(() -> new RuleViolated("file.type.refused", name, extension.isEmpty() ? "?" : "." + extension, FileFormat.extensions()));
        String stem = EDGES.matcher(dot > 0 ? name.substring(0, dot) : name).replaceAll("");
        return new SafeName(harmless(stem), format);
    }

    /** The name with the extension of what the bytes are in the end: a WebP picture is kept as JPEG or PNG. */
    String with(FileFormat kept) {
        return stem + "." + kept.extension;
    }

    /** The name as the sender knows it, for messages. */
    @Override
    public String toString() {
        return with(format);
    }

    private static String harmless(String stem) {
        String first = stem.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        if (stem.isEmpty()) {
            return "tep";
        }
        return DEVICES.contains(first) ? "tep-" + stem : stem;
    }
}
