package vn.gov.hanoi.cchc.site.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.StandingPage;

/** Names of what a public page shows. A page is forgotten when something of one of its names changes, and for nothing else. */
public final class PublicTags {

    /** What stands around every page: sections, links, notices. Every page has it. */
    public static final String FRAME = "frame";
    /** Any item: the first page, feeds of everything, search. */
    public static final String ITEMS = "items";
    /** What the search answers: forgotten once the index has heard of the change. */
    public static final String SEARCH = "search";
    /** Every server is to build its index anew. */
    public static final String SEARCH_REBUILD = "search-rebuild";
    /** How the first page is arranged. */
    public static final String HOME = "home";
    /** Any document: the library. */
    public static final String DOCUMENTS = "documents";
    /** Whatever an answer of the search shows but standing pages. */
    public static final Set<String> SEARCHED = Set.of(ITEMS, DOCUMENTS, SEARCH);
    /** Results of the indices: their list, tables and agencies, and the first page. */
    public static final String INDICES = "indices";

    private static final String OLD_ADDRESS = "old:";
    private static final String ENGLISH = "en:";

    private PublicTags() {
    }

    /** One item with its history, files and record. */
    public static String item(long number) {
        return "item:" + number;
    }

    /** A permanent record and its packages. */
    public static String record(String permanentId) {
        return "record:" + permanentId;
    }

    /** The list of a section, whatever its level. */
    public static String section(UUID id) {
        return "section:" + id;
    }

    /** A part of the site map. */
    public static String sitemap(int part) {
        return "sitemap:" + part;
    }

    /** A standing page; the site map has the name of each. */
    public static String standing(StandingPage page) {
        return "standing:" + page.slug();
    }

    /** Every standing page. */
    public static Set<String> standing() {
        return Arrays.stream(StandingPage.values()).map(PublicTags::standing).collect(Collectors.toSet());
    }

    /** Entries of a calendar. */
    public static String calendar(PublicCalendar calendar) {
        return "calendar:" + calendar;
    }

    /** Where an address of the old site leads, by its fingerprint. */
    public static String oldAddress(String hash) {
        return OLD_ADDRESS + hash;
    }

    /** The same things as English pages show them: those go alone when a translation changes. */
    public static Set<String> english(Set<String> tags) {
        return tags.stream().map(tag -> ENGLISH + tag).collect(Collectors.toCollection(HashSet::new));
    }

    /** What an English page shows: what it lists, and their translations. */
    public static Set<String> inEnglish(Set<String> tags) {
        Set<String> all = english(tags);
        all.addAll(tags);
        return all;
    }

    /** The fingerprint in such a name; null when it names something else. */
    public static String oldAddressOf(String tag) {
        return tag.startsWith(OLD_ADDRESS) ? tag.substring(OLD_ADDRESS.length()) : null;
    }
}
