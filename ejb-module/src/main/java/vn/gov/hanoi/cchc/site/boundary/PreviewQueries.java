package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.content.api.OutsideManuscript;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.DocumentStory;
import vn.gov.hanoi.cchc.site.api.FileAddresses;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.RelatedDocument;
import vn.gov.hanoi.cchc.site.api.RelationGroup;
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
        return page.shown(page.bodyHtml(), today(), settings.baseUrl());
    }

    /** What a document says about others, as its page would show it; null for what is no document. */
    @RolesAllowed(Permission.CONTENT_READ)
    public DocumentStory story(RevisionContent content) {
        return told(content);
    }

    /** The same for somebody without an account. */
    @PermitAll
    public DocumentStory outsideStory(OutsideManuscript given) {
        return told(given.content());
    }

    private DocumentStory told(RevisionContent content) {
        if (content.document() == null) {
            return null;
        }
        Map<RelationKind, List<RelatedDocument>> groups = new LinkedHashMap<>();
        content.document().relations().forEach(relation -> groups.computeIfAbsent(relation.kind(), kind -> new ArrayList<>())
            .add(new RelatedDocument(relation.symbol(), relation.title(), relation.parts(), null, null, null)));
        return new DocumentStory(today().toString(), Moment.day(today()), null, List.of(),
            groups.entrySet().stream().map(group -> new RelationGroup(group.getKey(), false, group.getValue())).toList(), false);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI));
    }
}
