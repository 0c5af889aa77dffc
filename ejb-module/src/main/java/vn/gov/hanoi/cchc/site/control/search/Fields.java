package vn.gov.hanoi.cchc.site.control.search;

/** Names of the fields of the index. */
final class Fields {

    /** In what form the entry was written ({@link EntryWriter#FORM}). */
    static final String FORM = "form";
    /** Folded words of the title. */
    static final String TITLE = "t";
    /** Forms of the symbol. */
    static final String SYMBOL = "y";
    /** Folded words of summary, keywords, issuing body, kind of document. */
    static final String ABOUT = "s";
    /** Folded words of title, {@link #ABOUT}, page and files: they decide whether something is found. */
    static final String BODY = "b";
    /** Words of the title as written. */
    static final String TITLE_MARKED = "tm";
    /** Every word of the item and its files as written, once. */
    static final String WRITTEN = "w";
    /** Pairs of words of the title and of what it is about. */
    static final String PAIRS = "p";
    static final String KIND = "kind";
    static final String SECTION = "section";
    static final String ORGAN = "organ";
    static final String YEAR = "year";
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
