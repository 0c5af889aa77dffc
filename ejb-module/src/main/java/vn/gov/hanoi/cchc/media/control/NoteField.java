package vn.gov.hanoi.cchc.media.control;

import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The fields of a picture's notes that the portal reads, under their numbers in IPTC and their names in XMP. */
enum NoteField {

    AUTHOR(80, NoteField.DC, "creator", 200),
    CREDIT(110, NoteField.PHOTOSHOP, "Credit", 200),
    SOURCE(115, NoteField.PHOTOSHOP, "Source", 200),
    COPYRIGHT(116, NoteField.DC, "rights", 200),
    HEADLINE(105, NoteField.PHOTOSHOP, "Headline", 255),
    CAPTION(120, NoteField.DC, "description", 1000);

    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

    /** Invisible signs, among them those that turn the direction of writing; white space becomes a space later. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}&&[^\\s]]");
    /** Decomposed letters need more signs before they are composed. */
    private static final int DECOMPOSED = 4;

    /** Data set of record 2. */
    final int dataSet;
    final String namespace;
    final String name;
    final int longest;

    NoteField(int dataSet, String namespace, String name, int longest) {
        this.dataSet = dataSet;
        this.namespace = namespace;
        this.name = name;
        this.longest = longest;
    }

    /** Whether it goes into the new picture. What a stranger wrote about people and places stays out of what the portal publishes. */
    boolean isCarried() {
        return this != HEADLINE && this != CAPTION;
    }

    /** How much of a text is looked at. */
    int enough() {
        return DECOMPOSED * longest;
    }

    /** One bounded line; null when nothing is left. */
    String clean(String text) {
        String line = VietnameseText.line(INVISIBLE.matcher(cut(text, enough())).replaceAll(""));
        return line == null ? null : cut(line, longest).strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
