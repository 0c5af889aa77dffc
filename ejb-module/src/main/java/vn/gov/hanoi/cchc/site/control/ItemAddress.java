package vn.gov.hanoi.cchc.site.control;

import vn.gov.hanoi.cchc.content.api.ItemKind;

/** Paths of public items. */
public final class ItemAddress {

    private ItemAddress() {
    }

    public static String of(ItemKind kind, String slug, long number) {
        return (kind == ItemKind.DOCUMENT ? "/van-ban/" : "/bai-viet/") + slug + "-" + number;
    }
}
