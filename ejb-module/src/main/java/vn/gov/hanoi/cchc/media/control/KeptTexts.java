package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.gov.hanoi.cchc.media.api.FileTextForgotten;
import vn.gov.hanoi.cchc.media.api.FileTextRead;
import vn.gov.hanoi.cchc.media.entity.MediaText;

/** The words that were read out of files, by the fingerprint of their bytes; whoever copies them hears of every change. */
@Dependent
public class KeptTexts {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<FileTextRead> read;
    @Inject
    private Event<FileTextForgotten> forgotten;

    public Optional<String> of(String sha256) {
        return Optional.ofNullable(em.find(MediaText.class, sha256)).map(MediaText::body);
    }

    public void keep(String sha256, String body, Instant at) {
        em.merge(new MediaText(sha256, body, at));
        read.fire(new FileTextRead(sha256, body));
    }

    public void forget(String sha256) {
        MediaText there = em.find(MediaText.class, sha256);
        if (there != null) {
            em.remove(there);
        }
        forgotten.fire(new FileTextForgotten(sha256));
    }
}
