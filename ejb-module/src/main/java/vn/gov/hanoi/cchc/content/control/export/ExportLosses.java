package vn.gov.hanoi.cchc.content.control.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;

/** What of an entry could not come along, each once. */
final class ExportLosses {

    static final int MOST = 50;
    private static final int LONGEST = 300;

    private final Set<Loss> losses = new LinkedHashSet<>();

    /** One thing that stays behind. */
    record Loss(ImportLossKind kind, String detail) {
    }

    void add(ImportLossKind kind, String detail) {
        String line = detail.replaceAll("\\s+", " ").strip();
        if (losses.size() < MOST) {
            losses.add(new Loss(kind, line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…"));
        }
    }

    List<Loss> all() {
        return List.copyOf(losses);
    }
}
