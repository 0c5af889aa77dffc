package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.AcceptEffect;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.DeclineEffect;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.DocumentStanding;
import vn.gov.hanoi.cchc.content.api.EffectCause;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RecordEffect;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.RevokeEffect;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectDueDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectQueries;
import vn.gov.hanoi.cchc.it.http.SamplePdf;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.RelatedItems;
import vn.gov.hanoi.cchc.site.boundary.ListQueries;
import vn.gov.hanoi.cchc.site.boundary.PublicItemQueries;

/** The effect of a document changes by a person's decision, on a basis, and by the day alone; its approved text is never touched. */
@ExtendWith(ArquillianExtension.class)
class EffectDecisionIT {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate ISSUED = LocalDate.of(2020, 1, 1);
    private static final Set<String> DECIDER = Set.of(Permission.OFFICE_ENTER, Permission.CONTENT_READ, Permission.CONTENT_EFFECT);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(EffectDecisionIT.class, Newsroom.class, SamplePdf.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private EffectDesk desk;
    @Inject
    private EffectDueDesk due;
    @Inject
    private EffectQueries effects;
    @Inject
    private ListQueries lists;
    @Inject
    private PublicItemQueries items;

    private final String code = "QĐ-" + Long.toString(System.nanoTime(), 36).toUpperCase().replaceAll("[0-9]", "X");

    @Test
    void a_document_that_arrives_after_the_one_that_replaces_it_is_linked_back_and_a_person_ends_it() throws Exception {
        UUID next = published("2", List.of(says(RelationKind.REPLACES, "1")));
        UUID old = published("1", List.of());
        DocumentStanding before = standing(old);
        assertThat(before.today()).isEqualTo(EffectStatus.IN_FORCE);
        assertThat(before.relations()).singleElement().satisfies(relation -> assertThat(relation.inverse() && relation.item().equals(next)).isTrue());
        assertThat(newsroom.text("select target from site_relation where public_number = ? and live = 1", number(next))).isEqualTo(number(old));
        String hash = newsroom.text("select hash from site_item where item = ?", old);

        UUID proposal = before.proposals().get(0).id();
        assertThat(outcome(() -> desk.accept(new AcceptEffect(proposal, EffectKind.ENDED, TODAY, null, "Điều 9")))).isEqualTo("done");
        assertThat(standing(old).today()).isEqualTo(EffectStatus.ENDED);
        assertThat(outcome(() -> desk.decline(new DeclineEffect(proposal, "Muộn rồi")))).isEqualTo("effect.proposal.decided");
        assertThat(newsroom.text("select last_status from site_document where public_number = ?", number(old))).isEqualTo("ENDED");
        assertThat(newsroom.text("select hash from site_item where item = ?", old)).as("its text was not approved again").isEqualTo(hash);
        assertThat(newsroom.text("select concat(by_name, ' ', basis, ' ', cause_symbol) from content_effect_event where article_id = ?", old))
            .isEqualTo("truong-ban Điều 9 2/" + code);
    }

    @Test
    void only_who_may_decide_about_effects_does() throws Exception {
        UUID document = published("3", List.of());
        assertThatThrownBy(() -> newsroom.as("truong-ban", Newsroom.APPROVER, () -> {
            desk.record(new RecordEffect(document, EffectKind.ENDED, TODAY, null, null, "Điều 1"));
            return null;
        })).isInstanceOf(EJBAccessException.class);
        assertThat(newsroom.text("select count(*) from content_effect_event where article_id = ?", document)).isEqualTo("0");
    }

    @Test
    void what_cannot_follow_is_refused_and_what_was_wrong_is_struck_out() throws Exception {
        UUID document = published("4", List.of());
        assertThat(record(document, EffectKind.ISSUED, TODAY)).isEqualTo("effect.kind");
        assertThat(record(document, EffectKind.ENDED, ISSUED.minusDays(1))).isEqualTo("effect.before-issue");
        assertThat(record(document, EffectKind.ENDED, LocalDate.of(9999, 12, 31))).isEqualTo("effect.day");
        assertThat(record(document, EffectKind.ENDED_PARTLY, TODAY)).isEqualTo("effect.parts");
        assertThat(record(document, EffectKind.RESUMED, TODAY)).isEqualTo("effect.resume");
        assertThat(outcome(() -> desk.record(new RecordEffect(document, EffectKind.ENDED, TODAY, null, new EffectCause(document, null, null), "x"))))
            .isEqualTo("effect.cause.self");
        assertThat(record(document, EffectKind.SUSPENDED, TODAY.minusDays(9))).isEqualTo("done");
        assertThat(record(document, EffectKind.SUSPENDED, TODAY.minusDays(9))).isEqualTo("effect.twice");
        assertThat(record(document, EffectKind.RESUMED, TODAY.minusDays(3))).isEqualTo("done");
        assertThat(standing(document).today()).isEqualTo(EffectStatus.IN_FORCE);
        assertThat(record(document, EffectKind.ENDED, TODAY)).isEqualTo("done");
        assertThat(record(document, EffectKind.SUSPENDED, TODAY.plusDays(1))).isEqualTo("effect.ended");

        UUID wrong = UUID.fromString(newsroom.text("select id from content_effect_event where article_id = ? and kind = 'ENDED'", document));
        assertThat(outcome(() -> desk.revoke(new RevokeEffect(wrong, "Nhầm văn bản")))).isEqualTo("done");
        assertThat(outcome(() -> desk.revoke(new RevokeEffect(wrong, "Lần nữa")))).isEqualTo("effect.event.revoked");
        assertThat(standing(document).today()).isEqualTo(EffectStatus.IN_FORCE);
        assertThat(standing(document).events()).anySatisfy(event -> assertThat(event.revoked()).isEqualTo("Nhầm văn bản"));
    }

    @Test
    void the_day_alone_changes_the_status_and_then_those_who_rely_on_it_are_told() throws Exception {
        UUID document = published("5", List.of());
        UUID citing = published("6", List.of(says(RelationKind.BASED_ON, "5")));
        assertThat(record(document, EffectKind.ENDED, TODAY.plusDays(1))).isEqualTo("done");
        assertThat(standing(document).today()).isEqualTo(EffectStatus.IN_FORCE);
        assertThat(standing(citing).flags()).isEmpty();
        // a day passes
        newsroom.changes("update content_effect_event set day = ? where article_id = ?", TODAY, document);
        newsroom.changes("update content_effect_interval set to_day = ? where article_id = ? and to_day = ?", TODAY, document, TODAY.plusDays(1));
        newsroom.changes("update content_effect_interval set from_day = ? where article_id = ? and from_day = ?", TODAY, document, TODAY.plusDays(1));
        newsroom.changes("update content_document set told_on = ? where article_id = ?", TODAY.minusDays(1), document);
        String changes = newsroom.text("select coalesce(max(id), 0) from site_change");
        newsroom.as("schedule", Set.of(Permission.SYSTEM), () -> {
            due.come(document);
            return null;
        });
        assertThat(standing(document).today()).isEqualTo(EffectStatus.ENDED);
        assertThat(standing(citing).flags()).singleElement().satisfies(flag -> assertThat(flag.target()).isEqualTo(document));
        Set<String> told = new HashSet<>(List.of(newsroom.text("select group_concat(tags separator '\\n') from site_change where id > ?", changes).split("\\n")));
        assertThat(told).contains("documents", "item:" + number(document), "item:" + number(citing));
        assertThat(newsroom.text("select count(*) from notification_message where reference = ? and topic = 'content.cites-ended'", document)).isEqualTo("1");
    }

    @Test
    void beside_an_item_stands_first_what_has_to_do_with_the_same_documents() throws Exception {
        UUID law = published("7", List.of());
        UUID one = published("8", List.of(says(RelationKind.BASED_ON, "7")));
        UUID other = published("9", List.of(says(RelationKind.BASED_ON, "7")));
        for (String later : List.of("10", "11", "12")) {
            published(later, List.of());
        }
        RelatedItems beside = lists.related(items.item(stands(one)).item());
        assertThat(beside.cited()).containsExactly(stands(law));
        assertThat(beside.rows()).extracting(ItemRow::number).hasSize(3).startsWith(stands(other), stands(law)).doesNotHaveDuplicates().doesNotContain(stands(one));
        assertThat(lists.related(items.item(stands(law)).item()).rows()).extracting(ItemRow::number).startsWith(stands(other), stands(one));
        String changes = newsroom.text("select coalesce(max(id), 0) from site_change");
        published("13", List.of(says(RelationKind.BASED_ON, "7")));
        assertThat(newsroom.text("select group_concat(tags separator '\n') from site_change where id > ?", changes).split("\n"))
            .as("pages that name the law as cited are forgotten").contains("item:" + stands(law));
    }

    private DocumentRelation says(RelationKind kind, String number) {
        return new DocumentRelation(kind, null, number + "/" + code, null, null, null);
    }

    private UUID published(String number, List<DocumentRelation> relations) throws Exception {
        DocumentFacts facts = new DocumentFacts(number, code, "Quyết định", false, ISSUED, null, "Cơ quan thử", null, null, ISSUED.plusDays(5), 0, null)
            .with(null, relations);
        UUID item = newsroom.opens(new ItemDraft(ItemKind.DOCUMENT, "document", "Văn bản " + number + " " + code, "Tóm tắt", "<p>Nội dung.</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = ?", "quyet-dinh")), List.of(), null, List.of(), List.of(), List.of(),
            List.of(), facts, null, false));
        newsroom.submits(item);
        ApprovalChecks page = newsroom.read(item);
        newsroom.as("truong-ban", Newsroom.APPROVER, () -> {
            approval.approve(new ApproveArticle(item, page.version(), page.contentHash(), true));
            return null;
        });
        return item;
    }

    private String record(UUID document, EffectKind kind, LocalDate day) throws Exception {
        return outcome(() -> desk.record(new RecordEffect(document, kind, day, null, null, "Căn cứ")));
    }

    private String outcome(Newsroom.Act act) throws Exception {
        return newsroom.outcome("truong-ban", DECIDER, act);
    }

    private DocumentStanding standing(UUID document) throws Exception {
        return newsroom.as("truong-ban", DECIDER, () -> effects.standing(document)).orElseThrow();
    }

    private long stands(UUID item) throws Exception {
        return Long.parseLong(number(item));
    }

    private String number(UUID item) throws Exception {
        return newsroom.text("select public_number from site_item where item = ?", item);
    }
}
