package vn.gov.hanoi.cchc.content.control.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * Turns an export of another system (WordPress WXR, RSS, Atom) into lines of an import, entry by entry, so that everything goes in by one
 * way. An entry that cannot go in becomes a line that says why; a file that breaks off gives what stands before the break.
 */
public final class ExportConversion {

    /** What WordPress keeps among its entries though nobody reads it. */
    private static final Set<String> HOUSEKEEPING = Set.of("attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache",
        "wp_global_styles", "wp_navigation", "wp_template", "wp_template_part", "wp_block", "wp_font_family", "wp_font_face", "user_request");

    private ExportConversion() {
    }

    /** Takes the lines. */
    @FunctionalInterface
    public interface Lines {

        /**
         * @param position line of the export where the entry begins
         * @param json     the line of the import
         */
        void take(int position, String json) throws IOException;
    }

    /** Whether a file is an export of markup and no JSON lines. */
    public static boolean isExport(Path file) throws IOException {
        return ExportEncoding.isMarkup(file);
    }

    /** @throws RuleViolated import.export.unknown, import.export.encoding, import.export.forbidden */
    public static void convert(Path file, SectionMap sections, Lines lines) throws IOException {
        Attachments attachments = Attachments.of(file);
        try (ExportReader reader = ExportReader.open(ExportEncoding.open(file))) {
            EntryLine line = new EntryLine(reader, sections, attachments);
            try {
                for (ExportEntry entry = reader.next(); entry != null; entry = reader.next()) {
                    if (!HOUSEKEEPING.contains(String.valueOf(entry.text("wp:post_type")))) {
                        lines.take(entry.line(), line.of(entry));
                    }
                }
            } catch (ExportReader.Broken broken) {
                lines.take(broken.line(), EntryLine.refused(broken.line(), "line-" + broken.line(), null, "broken", null));
            }
        }
    }
}
