package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.AcceptEffect;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.EffectProposalView;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectQueries;

/** The decree that the Decision rests on, and the one that took its place on 01/07/2026: the second ends the first, by a person's decision. */
@ApplicationScoped
public class SampleDecrees {

    private static final String HEAD = "truong-ban";
    private static final String OLD = "42";
    private static final String NOTATION = "/NĐ-CP";
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    @Inject
    private ActingAs acting;
    @Inject
    private EditorialDesk editorial;
    @Inject
    private EffectQueries effects;
    @Inject
    private EffectDesk desk;
    @Inject
    private SampleShelf shelf;
    @Inject
    private SampleNewsroom newsroom;

    void publish() {
        publish(facts(OLD, 2022, LocalDate.of(2022, 6, 24), LocalDate.of(2022, 8, 15), List.of()),
            "Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng");
        publish(facts("224", 2026, LocalDate.of(2026, 6, 30), CHANGE,
                List.of(new DocumentRelation(RelationKind.REPLACES, null, OLD + "/2022" + NOTATION, null, null, null))),
            "Quy định chi tiết một số điều của Luật Chuyển đổi số");
    }

    void end() {
        EffectProposalView proposal = acting.person(HEAD, effects::proposals).stream()
            .filter(one -> one.symbol().equals(OLD + "/2022" + NOTATION)).findFirst().orElseThrow();
        acting.person(HEAD, () -> {
            desk.accept(new AcceptEffect(proposal.id(), proposal.kind(), CHANGE, null, "Điều khoản thi hành của Nghị định 224/2026/NĐ-CP"));
            return null;
        });
    }

    private void publish(DocumentFacts facts, String title) {
        UUID item = acting.person(SampleNewsroom.EDITOR, () -> editorial.open(new OpenArticle(UUID.randomUUID(), new ItemDraft(ItemKind.DOCUMENT,
            "document", title, "Văn bản mẫu: chỉ có thông tin nhận biết; toàn văn xem ở cơ sở dữ liệu quốc gia về văn bản pháp luật.",
            "<p>Trang mẫu chưa chép toàn văn của " + facts.typeName() + " " + facts.symbol() + ".</p>", shelf.section("van-ban-trung-uong"), List.of(),
            new SourceDraft(SourceCredit.Kind.OFFICIAL, "Chính phủ", null, null, false, null, null, null), List.of(), List.of("CCHC-6"), List.of(),
            List.of(), facts, null, true)))).item();
        newsroom.submit(item);
        newsroom.approve(item);
    }

    private static DocumentFacts facts(String number, int year, LocalDate issuedOn, LocalDate effectiveOn, List<DocumentRelation> relations) {
        return new DocumentFacts(number, year + NOTATION, "Nghị định", true, issuedOn, null, "Chính phủ", null, null, effectiveOn, 0, null)
            .with(null, relations);
    }
}
