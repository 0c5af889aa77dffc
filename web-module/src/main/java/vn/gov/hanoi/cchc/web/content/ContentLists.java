package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.CodeView;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.boundary.CodeQueries;
import vn.gov.hanoi.cchc.content.boundary.SectionTreeQueries;
import vn.gov.hanoi.cchc.shared.Texts;

/** Closed lists of the forms: label to value. */
@Named
@RequestScoped
public class ContentLists {

    private static final String INDENT = "   ";
    private static final List<String> ROLES = List.of("author", "photographer", "translator", "compiler", "editor", "illustrator");

    @Inject
    private CodeQueries codes;
    @Inject
    private SectionTreeQueries tree;

    private List<SectionView> sections;

    /** The tree, deeper ones indented; hidden ones say so. */
    public Map<String, String> getSections() {
        Map<String, String> options = new LinkedHashMap<>();
        for (SectionView section : sections()) {
            String label = INDENT.repeat(section.level() - 1) + section.name() + (section.visible() ? "" : " (đang ẩn)");
            options.merge(options.containsKey(label) ? label + " (" + section.slug() + ")" : label, section.id().toString(), (first, second) -> first);
        }
        return options;
    }

    /** "Cải cách hành chính / Thủ tục hành chính", or nothing. */
    public String path(UUID id) {
        List<String> names = new ArrayList<>();
        UUID at = id;
        while (at != null) {
            UUID wanted = at;
            SectionView section = sections().stream().filter(one -> one.id().equals(wanted)).findFirst().orElse(null);
            at = section == null ? null : section.parent();
            if (section != null) {
                names.add(0, section.name());
            }
        }
        return String.join(" / ", names);
    }

    public Map<String, String> getGenres() {
        return options(codes.genres());
    }

    public Map<String, String> getParFields() {
        return options(codes.parFields());
    }

    public List<CodeView> getDocumentTypes() {
        return codes.documentTypes();
    }

    /** What a document may say about another. */
    public RelationKind[] getRelations() {
        return RelationKind.values();
    }

    /** What may be recorded about the effect of a document. */
    public List<EffectKind> getEffects() {
        return Arrays.stream(EffectKind.values()).filter(kind -> kind != EffectKind.ISSUED).toList();
    }

    public SourceCredit.Kind[] getSources() {
        return SourceCredit.Kind.values();
    }

    public Map<String, String> getRoles() {
        return ROLES.stream().collect(Collectors.toMap(role -> Texts.get("author.role." + role), role -> role, (one, two) -> one, LinkedHashMap::new));
    }

    private List<SectionView> sections() {
        if (sections == null) {
            sections = tree.all();
        }
        return sections;
    }

    private static Map<String, String> options(List<CodeView> codes) {
        return codes.stream().collect(Collectors.toMap(CodeView::name, CodeView::code, (one, two) -> one, LinkedHashMap::new));
    }
}
