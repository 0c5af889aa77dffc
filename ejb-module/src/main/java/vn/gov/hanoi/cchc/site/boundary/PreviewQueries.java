package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.OutsideManuscript;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.FileAddresses;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.control.PageComposer;

/** The page a revision would become, composed by the same hands as the public one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PreviewQueries {

    @Inject
    private Clock clock;
    @Inject
    private PortalSettings settings;

    /**
     * @param files where the office offers the bytes of files that are not public
     */
    @RolesAllowed(Permission.CONTENT_READ)
    public ItemPage preview(RevisionContent content, FileAddresses files) {
        return composed(content, files);
    }

    /** The same for somebody without an account who was given this content by a link: composing it shows nothing that he has not got. */
    @PermitAll
    public ItemPage outside(OutsideManuscript given, FileAddresses files) {
        return composed(given.content(), files);
    }

    private ItemPage composed(RevisionContent content, FileAddresses files) {
        ItemPage page = PageComposer.preview(content, files, Moment.of(clock.instant()));
        return page.shown(page.bodyHtml(), LocalDate.now(clock.withZone(ClockProducer.HANOI)), settings.baseUrl());
    }
}
