package vn.gov.hanoi.cchc.site.control;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.FileAddresses;

/**
 * Names of one item's files in their addresses. An address shows the same bytes for ever, so other bytes under a name already given
 * get a name of their own.
 */
public final class PublicFileNames implements FileAddresses {

    private final long number;
    private final Map<String, String> bytesByName;

    /** @param given names already given to bytes (SHA-256) of this item */
    PublicFileNames(long number, Map<String, String> given) {
        this.number = number;
        this.bytesByName = new HashMap<>(given);
    }

    /** Path of the bytes of a public file. */
    public static String path(long number, String name) {
        return "/tep/" + number + "/" + name;
    }

    @Override
    public String of(UUID file, String sha256, String name) {
        return path(number, name(sha256, name));
    }

    /** The name these bytes have in addresses. */
    String name(String sha256, String wanted) {
        String name = plain(wanted);
        for (int digits = 6; !bytesByName.getOrDefault(name, sha256).equals(sha256); digits += 6) {
            name = distinct(plain(wanted), sha256.substring(0, Math.min(digits, sha256.length())));
        }
        bytesByName.put(name, sha256);
        return name;
    }

    private static String distinct(String name, String digits) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + "-" + digits : name.substring(0, dot) + "-" + digits + name.substring(dot);
    }

    /** Lower-case ASCII, so that the address needs no escapes. */
    private static String plain(String name) {
        int dot = name.lastIndexOf('.');
        String stem = VietnameseText.slug(dot <= 0 ? name : name.substring(0, dot));
        String extension = dot <= 0 ? "" : VietnameseText.fold(name.substring(dot + 1)).replaceAll("[^a-z0-9]", "");
        return extension.isEmpty() ? stem : stem + "." + extension;
    }
}
