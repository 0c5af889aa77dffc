package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.audit.Secret;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.GiveOutsideOpinion;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.OutsideRequests;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.OutsideReading;
import vn.gov.hanoi.cchc.content.entity.OutsideRequest;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** What somebody without an account does with a link: reads, and says once what he thinks. The link is the right; nothing here decides. */
@Stateless
@Audited
public class OutsideOpinionDesk {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private OutsideRequests requests;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** Notes that the link was opened. @param request whose link it is, for the audit trail */
    @PermitAll
    public void read(@NotNull UUID request, @Secret @NotNull String token) {
        OutsideRequest asked = bound(request, token);
        Article article = articles.find(asked.article()).orElseThrow(OutsideOpinionDesk::gone);
        if (!asked.opens(article, revisions.get(asked.revision()), now())) {
            throw gone();
        }
        requests.add(new OutsideReading(request, now()));
    }

    /** Broken rules: {@code outside.link.gone}, {@code outside.words.missing}. The same form twice is one opinion. */
    @PermitAll
    public void give(@NotNull UUID request, @Secret @NotNull String token, @Valid GiveOutsideOpinion opinion) {
        OutsideRequest asked = bound(request, token);
        Article article = articles.find(asked.article()).orElseThrow(OutsideOpinionDesk::gone);
        Revision revision = revisions.get(asked.revision());
        if (asked.answer(opinion, article, revision, now())) {
            tell(asked, article, revision);
        }
    }

    /** The asker, and whoever is being asked for the decision. */
    private void tell(OutsideRequest asked, Article article, Revision revision) {
        String key = "notice.content.outside." + asked.verdict().name().toLowerCase(Locale.ROOT);
        String words = asked.words() == null ? Texts.get("notice.content.outside.silent") : asked.words();
        tell(Audience.account(asked.askedBy()), key, asked, article, revision, words);
        if (article.state() == ArticleState.SUBMITTED) {
            tell(Audience.whoMay(Permission.CONTENT_APPROVE), key, asked, article, revision, words);
        }
    }

    private void tell(Audience audience, String key, OutsideRequest asked, Article article, Revision revision, String words) {
        notices.tell(new Notice(audience, null, "content.outside", article.id().toString(), Texts.get(key + ".subject", revision.title()),
            Texts.get(key + ".body", asked.name(), String.valueOf(asked.number()), words), "/quan-tri/bai/" + article.id(), false));
    }

    private OutsideRequest bound(UUID request, String token) {
        OutsideRequest asked = requests.get(token);
        if (!asked.id().equals(request)) {
            throw gone();
        }
        return asked;
    }

    private static RuleViolated gone() {
        return new RuleViolated("outside.link.gone");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
