package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.media.api.FilePreview;
import vn.gov.hanoi.cchc.media.api.FilePreviewChanged;
import vn.gov.hanoi.cchc.media.api.PagePictureView;
import vn.gov.hanoi.cchc.media.api.PreviewPage;
import vn.gov.hanoi.cchc.media.api.PreviewState;
import vn.gov.hanoi.cchc.media.api.RecordPreview;
import vn.gov.hanoi.cchc.media.api.StagedPage;
import vn.gov.hanoi.cchc.media.entity.MediaPagePicture;
import vn.gov.hanoi.cchc.media.entity.MediaPreview;

/** The first pages of files, by the fingerprint of their bytes; whoever shows them hears of every change. */
@Dependent
public class KeptPreviews {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<FilePreviewChanged> changed;

    /** Fingerprints of what is to be drawn, oldest first. */
    public List<String> waiting(int atMost) {
        return em.createQuery("select p.sha256 from MediaPreview p where p.state = :waiting order by p.madeAt", String.class)
            .setParameter("waiting", PreviewState.WAITING).setMaxResults(atMost).getResultList();
    }

    public Optional<FilePreview> of(String sha256) {
        return Optional.ofNullable(em.find(MediaPreview.class, sha256)).map(preview -> new FilePreview(preview.state(), preview.pages(),
            pages(preview.words(), pictures(sha256))));
    }

    private static List<PreviewPage> pages(List<String> words, List<PagePictureView> pictures) {
        List<PreviewPage> pages = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int number = i + 1;
            pages.add(new PreviewPage(number, words.get(i), pictures.stream().filter(picture -> picture.page() == number).toList()));
        }
        return pages;
    }

    public Optional<PagePictureView> picture(String sha256, int page, int width) {
        return Optional.ofNullable(em.find(MediaPagePicture.class, new MediaPagePicture.Key(sha256, page, width))).map(MediaPagePicture::view);
    }

    /** Has pages drawn, unless they are or will be. */
    public void want(String sha256, Instant at) {
        if (em.find(MediaPreview.class, sha256) == null) {
            em.persist(new MediaPreview(sha256, at));
            changed.fire(new FilePreviewChanged(sha256));
        }
    }

    /** @param drawn its pictures are in the store already */
    public void keep(RecordPreview drawn, Instant at) {
        em.merge(new MediaPreview(drawn.sha256(), drawn.state(), drawn.pages(), drawn.shown().stream().map(StagedPage::words).toList(), at));
        drawn.shown().forEach(page -> page.pictures().forEach(picture -> em.merge(new MediaPagePicture(drawn.sha256(), page.number(), picture))));
        changed.fire(new FilePreviewChanged(drawn.sha256()));
    }

    /** @return fingerprints of the pictures that nobody may see any longer */
    public List<String> forget(String sha256) {
        MediaPreview there = em.find(MediaPreview.class, sha256);
        if (there == null) {
            return List.of();
        }
        List<String> pictures = pictures(sha256).stream().map(PagePictureView::sha256).distinct().toList();
        em.createQuery("delete from MediaPagePicture p where p.sha256 = :sha256").setParameter("sha256", sha256).executeUpdate();
        em.remove(there);
        changed.fire(new FilePreviewChanged(sha256));
        return pictures;
    }

    private List<PagePictureView> pictures(String sha256) {
        return em.createQuery("select p from MediaPagePicture p where p.sha256 = :sha256 order by p.page, p.width", MediaPagePicture.class)
            .setParameter("sha256", sha256).getResultList().stream().map(MediaPagePicture::view).toList();
    }
}
