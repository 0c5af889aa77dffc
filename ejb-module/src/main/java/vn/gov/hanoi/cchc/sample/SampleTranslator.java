package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.OpenTranslation;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.content.boundary.TranslationDesk;

/** The sample editor translates into English what is public. */
@ApplicationScoped
public class SampleTranslator {

    @Inject
    private ActingAs acting;
    @Inject
    private TranslationDesk translations;
    @Inject
    private EditorialDesk editorial;
    @Inject
    private SampleNewsroom newsroom;
    @Inject
    private SampleShelf shelf;

    void translate(SampleTranslation sample) {
        UUID item = acting.person(SampleNewsroom.EDITOR, () -> {
            UUID opened = translations.open(new OpenTranslation(UUID.randomUUID(), shelf.titled(sample.of())));
            ArticleView view = shelf.item(opened);
            editorial.save(new SaveArticle(opened, view.version(), SampleDrafts.translated(view.working().content(), sample), null));
            return opened;
        });
        newsroom.submit(item);
        newsroom.approve(item);
    }
}
