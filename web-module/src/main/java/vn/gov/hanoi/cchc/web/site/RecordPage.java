package vn.gov.hanoi.cchc.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.archive.api.ArchiveRecordView;
import vn.gov.hanoi.cchc.archive.api.ArchiveVersion;
import vn.gov.hanoi.cchc.archive.api.ManifestEntry;
import vn.gov.hanoi.cchc.archive.api.PackageState;
import vn.gov.hanoi.cchc.site.api.Amounts;
import vn.gov.hanoi.cchc.site.api.Moment;

/**
 * A permanent record as its page shows it. Of a record whose item was withdrawn only the facts remain, of a sealed one not even its title.
 *
 * @param id        {@code cchc-{year}-{number}}
 * @param fixed     its whole address
 * @param title     title of the newest version, null when sealed
 * @param address   path of the item's page, null when there is none any more
 * @param first     first publication
 * @param text      plain text of the newest version, null when nothing of it is given out
 * @param metadata  its metadata as JSON, for people; null when nothing of it is given out
 * @param versions  newest first
 */
public record RecordPage(String id, String fixed, String title, String address, Moment first, String text, String metadata,
                         List<Version> versions) {

    /**
     * One publication.
     *
     * @param number    1, 2, 3 …
     * @param published when readers could see it
     * @param note      what changed, or null
     * @param hash      fingerprint that was approved
     * @param state     name of a {@link PackageState}
     * @param folder    path of its package without a slash at the end, null while there is none to open
     * @param parts     every part with its fingerprint
     */
    public record Version(int number, Moment published, String note, String hash, String state, String folder, List<Part> parts) {
    }

    /**
     * One part of a package.
     *
     * @param path    path inside the package
     * @param sha256  fingerprint of its bytes
     * @param size    "412 KB"
     * @param address path of its bytes, null while they are not there
     */
    public record Part(String path, String sha256, String size, String address) {
    }

    static RecordPage of(ArchiveRecordView view, String fixed) {
        boolean open = !view.restricted() && view.withdrawnAt() == null;
        return new RecordPage(view.permanentId(), fixed, view.title(), open ? view.address() : null, Moment.of(view.firstPublishedAt()),
            view.text(), view.metadata(),
            view.versions().stream().map(version -> version(view.permanentId(), version)).toList());
    }

    private static Version version(String id, ArchiveVersion version) {
        String folder = version.state() == PackageState.PACKED && !version.manifest().isEmpty() ? "/luu-tru/" + id + "/" + version.version() : null;
        return new Version(version.version(), Moment.of(version.publishedAt()), version.changeNote(), version.contentHash(),
            version.state().name(), folder, version.manifest().stream().map(entry -> part(folder, entry)).toList());
    }

    private static Part part(String folder, ManifestEntry entry) {
        return new Part(entry.path(), entry.sha256(), Amounts.bytes(entry.size()), folder == null ? null : folder + "/" + encoded(entry.path()));
    }

    /** The path with every step percent-encoded. */
    private static String encoded(String path) {
        return Arrays.stream(path.split("/")).map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    }
}
