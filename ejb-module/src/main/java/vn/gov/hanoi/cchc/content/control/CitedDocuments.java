package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;

/** Which documents a content relies on: by its relations, by links to their pages, by their symbols in the text. */
@Dependent
class CitedDocuments {

    private static final Pattern PAGE = Pattern.compile("(?:https?://[^/]+)?(?:/en)?/van-ban/(?:[^/?#]*-)?([1-9]\\d{0,17})(?:[/?#].*)?");

    @Inject
    private Documents documents;

    /**
     * Keys of citations with the document each means, null while the portal does not have it. What the content does away with, it does not
     * rely on; nor does anything rely on itself.
     */
    Map<String, UUID> of(UUID item, RevisionContent content) {
        List<DocumentRelation> relations = content.document() == null ? List.of() : content.document().relations();
        Element body = Jsoup.parseBodyFragment(content.bodyHtml() == null ? "" : content.bodyHtml()).body();
        Set<String> symbols = new LinkedHashSet<>();
        Set<UUID> items = new LinkedHashSet<>();
        Set<String> actedSymbols = new HashSet<>();
        Set<UUID> acted = new HashSet<>(Set.of(item));
        for (DocumentRelation relation : relations) {
            (relation.kind().acts() ? actedSymbols : symbols).add(DocumentSymbol.key(relation.symbol()));
            if (relation.item() != null) {
                (relation.kind().acts() ? acted : items).add(relation.item());
            }
        }
        symbols.addAll(DocumentSymbol.mentioned(content.title() + " " + content.summary() + " " + body.text()));
        symbols.removeAll(actedSymbols);
        if (content.document() != null) {
            symbols.remove(DocumentSymbol.key(content.document().symbol()));
        }
        documents.numbered(linked(body)).forEach(entry -> items.add(entry.article()));
        items.removeAll(acted);
        return keys(symbols, items, acted);
    }

    private Map<String, UUID> keys(Set<String> symbols, Set<UUID> items, Set<UUID> acted) {
        Map<String, List<DocumentEntry>> bySymbol = new HashMap<>();
        documents.ofSymbols(symbols).forEach(entry -> bySymbol.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry));
        Map<String, UUID> keys = new LinkedHashMap<>();
        documents.byId(items).values().forEach(entry -> keys.put("n:" + entry.number(), entry.article()));
        for (String symbol : symbols) {
            List<DocumentEntry> found = bySymbol.getOrDefault(symbol, List.of());
            UUID one = found.size() == 1 ? found.get(0).article() : null;
            if (found.isEmpty() || one != null && !keys.containsValue(one) && !acted.contains(one)) {
                keys.put("s:" + symbol, one);
            }
        }
        return keys;
    }

    private static Set<Long> linked(Element body) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (String address : body.select("a[href]").eachAttr("href")) {
            Matcher page = PAGE.matcher(address);
            if (page.matches()) {
                numbers.add(Long.parseLong(page.group(1)));
            }
        }
        return numbers;
    }
}
