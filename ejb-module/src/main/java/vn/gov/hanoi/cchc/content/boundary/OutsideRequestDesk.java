package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AskOutside;
import vn.gov.hanoi.cchc.content.api.OutsideLink;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.OutsideRequests;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.OutsideRequest;
import vn.gov.hanoi.cchc.content.entity.OutsideToken;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Asking somebody without an account for written consent to exactly one revision, and taking the question back. */
@Stateless
@Audited
public class OutsideRequestDesk {

    /** Where the links begin. */
    public static final String PATH = "/y-kien-duyet/";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private OutsideRequests requests;
    @Inject
    private FileQueries files;
    @Inject
    private RuleQueries rules;
    @Inject
    private Notices notices;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * The answer holds the link, and nothing else ever does but the mail that carries it, until it is gone. Broken rules:
     * {@code outside.ask.state}, {@code .changed}, {@code .days} with the most there are, {@code .mail}, and those of files that readers
     * must not get either.
     */
    @RolesAllowed({Permission.CONTENT_EDIT, Permission.CONTENT_APPROVE})
    public OutsideLink ask(@Valid AskOutside command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int most = rules.value("outside.opinion.valid.max").period().getDays();
        if (command.days() > most) {
            throw new RuleViolated("outside.ask.days", most);
        }
        if (command.mail() != null && !command.mail().isBlank() && !Notices.mailable(command.mail())) {
            throw new RuleViolated("outside.ask.mail");
        }
        Article article = articles.get(command.item(), command.version());
        Revision revision = revisions.working(article);
        OutsideToken token = OutsideToken.random(RANDOM);
        OutsideRequest request = new OutsideRequest(article, revision, command, token, now.plus(Duration.ofDays(command.days())),
            context.caller(), now);
        files.requirePublishable(revision.publicFiles());
        String path = PATH + token.reveal();
        boolean mailed = notices.entrust(command.mail(), request.id().toString(), Texts.get("outside.mail.subject"),
            Texts.get("outside.mail.body", context.caller().displayName(), revision.title(), command.question().strip(), request.moment()), path);
        if (mailed) {
            request.mailed();
        }
        requests.add(request);
        return new OutsideLink(request.id(), request.name(), path, mailed, now.plus(Duration.ofDays(command.days())));
    }

    /** From now on the link shows nothing. Broken rules: {@code outside.request.unknown}, {@code outside.request.over}. */
    @RolesAllowed({Permission.CONTENT_EDIT, Permission.CONTENT_APPROVE})
    public void revoke(@NotNull UUID request) {
        OutsideRequest asked = requests.get(request);
        articles.find(asked.article()).orElseThrow(() -> new RuleViolated("outside.request.unknown"));
        asked.revoke(context.caller(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        notices.retract(request.toString());
    }
}
