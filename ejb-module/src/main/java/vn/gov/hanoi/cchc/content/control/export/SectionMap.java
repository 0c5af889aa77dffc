package vn.gov.hanoi.cchc.content.control.export;

import java.util.HashMap;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Which category of the old site is which section here: lines {@code old,new}. {@code @page} stands for pages, {@code @none} for entries
 * without a category, {@code *} for every other one. What is not named keeps its name.
 */
public record SectionMap(Map<String, String> sections) {

    public static final SectionMap NONE = new SectionMap(Map.of());
    static final String PAGE = "@page";
    static final String UNNAMED = "@none";
    private static final String OTHERS = "*";
    private static final int MOST = 5_000;

    public SectionMap {
        sections = Map.copyOf(sections);
    }

    /** @throws RuleViolated import.sections.line (argument: its number), import.sections.twice */
    public static SectionMap read(String text) {
        Map<String, String> sections = new HashMap<>();
        String[] lines = text == null ? new String[0] : text.replaceFirst("^\ufeff", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("[,;\\t]", -1);
            if (words.length != 2 || words[0].isBlank() || words[1].isBlank() || line.length() > 400 || sections.size() >= MOST) {
                throw new RuleViolated("import.sections.line", i + 1);
            }
            if (sections.put(key(unquoted(words[0])), unquoted(words[1])) != null) {
                throw new RuleViolated("import.sections.twice", i + 1);
            }
        }
        return new SectionMap(sections);
    }

    /** Address of the section for a category of the old site; the category itself when nothing is said about it. */
    String section(String category) {
        String mapped = sections.get(key(category));
        return mapped != null ? mapped : sections.getOrDefault(OTHERS, category);
    }

    /** Whether it is named, so that it goes before categories that are not. */
    boolean names(String category) {
        return sections.containsKey(key(category));
    }

    private static String key(String category) {
        return category.startsWith("@") || category.equals(OTHERS) ? category : VietnameseText.slug(category);
    }

    private static String unquoted(String word) {
        return word.strip().replaceAll("^\"|\"$", "").strip();
    }
}
