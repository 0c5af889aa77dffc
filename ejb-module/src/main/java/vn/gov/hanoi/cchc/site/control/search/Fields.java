package vn.gov.hanoi.cchc.site.control.search;

/** Names of the fields of the index. */
final class Fields {

    /** In what form the entry was written ({@link EntryWriter#FORM}). */
    static final String FORM = "form";
    /** Folded words of the title. */
    static final String TITLE = "t";
    /** Forms of the symbol. */
    static final String SYMBOL = "y";
    /** Folded words of title, summary, keywords, issuing body, kind of document. */
    static final String HEAD = "h";
    /** Folded words of {@link #HEAD}, page and files: they decide whether something is found. */
    static final String BODY = "b";
    /** Words of the heading as written. */
    static final String HEAD_MARKED = "hm";
    /** Every word of the item and its files as written, once. */
    static final String WRITTEN = "w";
    /** Pairs of words of the heading. */
    static final String PAIRS = "p";
    static final String KIND = "inKind";
    static final String SECTION = "inSection";
    static final String ORGAN = "inOrgan";
    static final String YEAR = "inYear";
    /** Kind, section and year as one number, for counting ({@link Groups}). */
    static final String GROUP = "group";
    static final String PUBLISHED = "published";
    /** Beginning of the words of the page as written, for excerpts. */
    static final String TEXT = "text";
    /** Beginning of the words in files, for excerpts. */
    static final String FILE_TEXT = "fileText";

    /** Stands between parts of {@link #BODY}, so that no phrase reaches from one into the next. */
    static final String GAP = "\n¶\n";
    /** Folded words of the title of the translation. */
    static final String ENGLISH_TITLE = "et";
    /** Folded words of its summary and text. */
    static final String ENGLISH_BODY = "eb";
    /** Beginning of its text as written, for excerpts. */
    static final String ENGLISH_TEXT = "englishText";

    private Fields() {
    }
}
