package vn.gov.hanoi.cchc.site.api;

import java.util.Locale;

/** Numbers as Vietnamese readers write them. */
public final class Amounts {

    private static final long KB = 1024;
    private static final long MB = KB * KB;

    private Amounts() {
    }

    /** "1.284". */
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }

    /** "412 KB", "1,2 MB"; never "0 KB". */
    public static String bytes(long size) {
        if (size < MB) {
            return Math.max(1, Math.round((double) size / KB)) + "\u00a0KB";
        }
        double mega = (double) size / MB;
        return (mega < 10 ? String.format(Locale.ROOT, "%.1f", mega).replace('.', ',') : String.valueOf(Math.round(mega))) + "\u00a0MB";
    }
}
