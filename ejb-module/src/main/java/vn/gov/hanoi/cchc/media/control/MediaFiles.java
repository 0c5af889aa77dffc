package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.api.VariantView;
import vn.gov.hanoi.cchc.media.entity.MediaFile;
import vn.gov.hanoi.cchc.media.entity.MediaVariant;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The files that were kept. */
@Dependent
public class MediaFiles {

    @PersistenceContext
    private EntityManager em;

    public void add(MediaFile file, List<MediaVariant> variants) {
        em.persist(file);
        variants.forEach(em::persist);
    }

    /** @throws RuleViolated file.unknown */
    public MediaFile get(UUID id) {
        return Optional.ofNullable(em.find(MediaFile.class, id)).orElseThrow(() -> new RuleViolated("file.unknown"));
    }

    public List<FileView> views(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select f from MediaFile f where f.id in :ids", MediaFile.class)
            .setParameter("ids", ids).getResultList().stream().map(MediaFile::view).toList();
    }

    public List<MediaVariant> variants(UUID file) {
        return em.createQuery("select v from MediaVariant v where v.file = :file order by v.width", MediaVariant.class)
            .setParameter("file", file).getResultList();
    }

    public List<VariantView> variants(Collection<UUID> files) {
        return files.isEmpty() ? List.of() : em.createQuery("select v from MediaVariant v where v.file in :files order by v.file, v.width",
            MediaVariant.class).setParameter("files", files).getResultList().stream().map(MediaVariant::view).toList();
    }

    /** Every file with these bytes, locked against a second report about them. */
    public List<MediaFile> withContent(String sha256) {
        return em.createQuery("select f from MediaFile f where f.sha256 = :sha256 order by f.id", MediaFile.class)
            .setParameter("sha256", sha256).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    public boolean isInfected(String sha256) {
        return em.createQuery("select count(f) from MediaFile f where f.sha256 = :sha256 and f.scan = :infected", Long.class)
            .setParameter("sha256", sha256).setParameter("infected", ScanState.INFECTED).getSingleResult() > 0;
    }

    /** Whether a file other than {@code besides}, neither sealed nor infected, has these bytes as its own, as a smaller copy or as the picture of a page. */
    public boolean isReadable(String sha256, UUID besides) {
        return em.createQuery("""
                select count(f) from MediaFile f where f.sha256 = :sha256 and f.id <> :besides and f.sealed = false and f.scan <> :infected
                """, Long.class).setParameter("sha256", sha256).setParameter("besides", besides)
                .setParameter("infected", ScanState.INFECTED).getSingleResult() > 0
            || em.createQuery("""
                select count(f) from MediaVariant v join MediaFile f on f.id = v.file
                where v.sha256 = :sha256 and f.id <> :besides and f.sealed = false and f.scan <> :infected
                """, Long.class).setParameter("sha256", sha256).setParameter("besides", besides)
                .setParameter("infected", ScanState.INFECTED).getSingleResult() > 0
            || em.createQuery("""
                select count(f) from MediaPagePicture p join MediaFile f on f.sha256 = p.sha256
                where p.picture = :sha256 and f.id <> :besides and f.sealed = false and f.scan <> :infected
                """, Long.class).setParameter("sha256", sha256).setParameter("besides", besides)
                .setParameter("infected", ScanState.INFECTED).getSingleResult() > 0;
    }

    /** What one person added since then: number of files and bytes. */
    public long[] addedBy(UUID account, Instant since) {
        Object[] sums = em.createQuery("select count(f), coalesce(sum(f.size), 0) from MediaFile f where f.keptBy = :account and f.keptAt > :since",
            Object[].class).setParameter("account", account).setParameter("since", since).getSingleResult();
        return new long[] {((Number) sums[0]).longValue(), ((Number) sums[1]).longValue()};
    }

    /** A file with these bytes that somebody may open now, as far as we know. */
    public Optional<FileView> open(String sha256) {
        return em.createQuery("""
                select f from MediaFile f where f.sha256 = :sha256 and f.sealed = false and f.scan <> :infected order by f.keptAt
                """, MediaFile.class).setParameter("sha256", sha256).setParameter("infected", ScanState.INFECTED)
            .setMaxResults(1).getResultStream().findFirst().map(MediaFile::view);
    }

    /** How the reading of these bytes ended for a file that is not sealed; empty when it did not end yet. */
    public Optional<TextState> textState(String sha256) {
        return em.createQuery("""
                select f.textState from MediaFile f
                where f.sha256 = :sha256 and f.sealed = false and f.textState not in :open order by f.keptAt
                """, TextState.class).setParameter("sha256", sha256).setParameter("open", List.of(TextState.WAITING, TextState.MARKED))
            .setMaxResults(1).getResultStream().findFirst();
    }

    /** Files whose words nobody has read, oldest first; the same bytes once. */
    public List<FileView> unread(int atMost) {
        return em.createQuery("select f from MediaFile f where f.textState = :waiting order by f.keptAt", MediaFile.class)
            .setParameter("waiting", TextState.WAITING).setMaxResults(atMost).getResultStream().map(MediaFile::view)
            .collect(Collectors.toMap(FileView::sha256, file -> file, (first, again) -> first, LinkedHashMap::new)).values().stream().toList();
    }

    /** Bytes that no scanner has judged, oldest first. */
    public List<FileView> unscanned(int atMost) {
        return em.createQuery("select f from MediaFile f where f.scan in :waiting order by f.keptAt", MediaFile.class)
            .setParameter("waiting", List.of(ScanState.PENDING, ScanState.NOT_SCANNED)).setMaxResults(atMost)
            .getResultList().stream().map(MediaFile::view).toList();
    }
}
