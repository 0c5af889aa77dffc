package vn.gov.hanoi.cchc.archive.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.archive.api.ArchiveRecordView;
import vn.gov.hanoi.cchc.archive.api.ArchiveVersion;
import vn.gov.hanoi.cchc.archive.api.ManifestEntry;
import vn.gov.hanoi.cchc.archive.api.PackageState;
import vn.gov.hanoi.cchc.archive.entity.ArchiveRecord;
import vn.gov.hanoi.cchc.archive.entity.RecordPackage;
import vn.gov.hanoi.cchc.archive.entity.RecordVersion;

/** What a record shows: everything; when its item was withdrawn, the facts and fingerprints; when it is restricted, that it exists. */
@Dependent
public class ArchivePages {

    @Inject
    private ArchiveRecords records;
    @Inject
    private PackageFolder folder;

    public ArchiveRecordView view(ArchiveRecord record) {
        if (record.restricted()) {
            return new ArchiveRecordView(record.permanentId(), record.publicNumber(), null, null, null, null, record.firstPublishedAt(),
                record.withdrawnAt(), record.withdrawnReason(), true, List.of());
        }
        List<RecordVersion> versions = records.versions(record.permanentId());
        Map<Integer, RecordPackage> packages = records.packages(record.permanentId()).stream()
            .collect(Collectors.toMap(RecordPackage::number, Function.identity()));
        RecordVersion newest = versions.get(0);
        return new ArchiveRecordView(record.permanentId(), record.publicNumber(), record.address(), record.title(),
            record.open() ? PrettyJson.of(newest.metadata()) : null, record.open() ? newest.text() : null, record.firstPublishedAt(), record.withdrawnAt(), record.withdrawnReason(), false,
            versions.stream().map(version -> view(version, packages.get(version.number()), record.open())).toList());
    }

    public Optional<Path> file(String permanentId, int number, String path) {
        Optional<RecordPackage> packed = records.packages(permanentId).stream()
            .filter(pack -> pack.number() == number && pack.state() == PackageState.PACKED).findFirst();
        if (packed.isEmpty()) {
            return Optional.empty();
        }
        Set<String> paths = new HashSet<>(Set.of(PackageFolder.PAGE, PackageFolder.MANIFEST));
        records.version(permanentId, number).manifest().stream().map(ManifestEntry::path).forEach(paths::add);
        return Optional.of(path).filter(paths::contains).map(folder.of(permanentId, number)::resolve).filter(Files::isRegularFile);
    }

    private static ArchiveVersion view(RecordVersion version, RecordPackage pack, boolean open) {
        return new ArchiveVersion(version.number(), version.publishedAt(), version.contentHash(), version.changeNote(),
            open ? version.manifest() : List.of(),
            pack.state(), pack.packedAt(), pack.problem());
    }
}
