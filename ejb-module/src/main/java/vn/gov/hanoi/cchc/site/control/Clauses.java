package vn.gov.hanoi.cchc.site.control;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Gives khoản and điểm of a document their anchors: {@code dieu-5-khoan-2-diem-a}. They are made of the numbers in the text, not of the
 * place, so that a citation stays right when something is added before it.
 */
final class Clauses {

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}[a-zđ]?)\\.\\s");
    private static final Pattern LETTERED = Pattern.compile("^([a-zđ]{1,2})\\)\\s");
    /** The letters that Vietnamese lists count with. */
    private static final String[] LETTERS = "a b c d đ e g h i k l m n o p q r s t u ư v x y".split(" ");

    private final UnaryOperator<String> unique;
    private String article;
    private String articleWords;
    private String clause;
    private String clauseWords;

    /** @param unique makes an id that nothing else on the page has */
    Clauses(UnaryOperator<String> unique) {
        this.unique = unique;
    }

    void mark(Element body) {
        for (Element block : body.children()) {
            if (block.is("h2, h3")) {
                enter(block);
            } else if (article != null && block.is("ol")) {
                list(block);
            } else if (article != null && block.is("p")) {
                paragraph(block);
            }
        }
    }

    private void enter(Element heading) {
        article = heading.id().startsWith("dieu-") ? heading.id() : null;
        articleWords = article == null ? null : heading.ownText().replaceFirst("^(?iu:(Điều\\s+\\d{1,3}[a-zđ]?)\\b).*$", "$1");
        clause = null;
    }

    private void list(Element list) {
        int number = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            clause(item, String.valueOf(number++));
            int at = 0;
            for (Element point : item.select("> ol > li, > ul > li")) {
                if (at < LETTERS.length) {
                    point(point, LETTERS[at++]);
                }
            }
        }
    }

    private void paragraph(Element paragraph) {
        Matcher numbered = NUMBERED.matcher(paragraph.text());
        Matcher lettered = LETTERED.matcher(paragraph.text());
        if (numbered.find()) {
            clause(paragraph, numbered.group(1));
        } else if (lettered.find()) {
            point(paragraph, lettered.group(1));
        }
    }

    private void clause(Element element, String number) {
        clauseWords = "khoản " + number + " " + articleWords;
        clause = unique.apply(article + "-khoan-" + plain(number));
        element.attr("id", clause);
        Element link = new Element("a").addClass("anchor").attr("href", "#" + clause).attr("aria-label", "Địa chỉ của " + clauseWords).text("#");
        Element inner = element.selectFirst("> ol, > ul");
        Element text = element.is("li") ? element.selectFirst("> p:first-child") : null;
        if (text != null) {
            text.appendChild(link);
        } else if (inner != null) {
            inner.before(link);
        } else {
            element.appendChild(link);
        }
    }

    private void point(Element element, String letter) {
        element.attr("id", unique.apply((clause == null ? article : clause) + "-diem-" + plain(letter)));
    }

    /** đ follows d and must not become it. */
    private static String plain(String text) {
        return text.replace("đ", "dd").replace("ư", "uw");
    }
}
