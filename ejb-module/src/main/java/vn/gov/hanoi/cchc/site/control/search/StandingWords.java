package vn.gov.hanoi.cchc.site.control.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.site.api.StandingFound;

/** A standing page for readers of one language, prepared for questions: those of English are answered by its Vietnamese words too. */
final class StandingWords {

    private final StandingPage page;
    private final boolean english;
    private final String title;
    private final String text;
    private final Set<String> inTitle = new HashSet<>();
    private final Set<String> inHeadings = new HashSet<>();
    private final Set<String> anywhere = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    /** @param english the wish of the reader; a page that nobody translated stays Vietnamese */
    StandingWords(StandingPage page, StandingText text, Words words, boolean english) {
        this.page = page;
        this.english = english && text.translated();
        this.title = Words.nfc(this.english ? text.titleEn() : text.title());
        this.text = Words.nfc(Jsoup.parseBodyFragment(this.english ? text.bodyEn() : text.body()).text());
        read(text.title(), text.body(), words);
        if (this.english) {
            read(text.titleEn(), text.bodyEn(), words);
        }
    }

    private void read(String heading, String html, Words words) {
        Document body = Jsoup.parseBodyFragment(html);
        read(heading, words, inTitle::addAll);
        read(String.join("\n", body.select("h2, h3, h4").eachText()), words, inHeadings::addAll);
        read(body.text(), words, anywhere::addAll);
        inHeadings.addAll(inTitle);
        anywhere.addAll(inHeadings);
    }

    private void read(String plain, Words words, Consumer<List<String>> to) {
        List<String> read = List.of(words.folded(plain).split(" "));
        to.accept(read);
        pairs.addAll(Words.pairs(read));
    }

    /** How well it answers: 3 by its title, 2 by its headings too, 1 by its text too, 0 not at all. */
    int worth(Question question) {
        if (!has(question, anywhere) || !question.phrases().stream().allMatch(phrase -> pairs.containsAll(Words.pairs(phrase)))) {
            return 0;
        }
        return has(question, inTitle) ? 3 : has(question, inHeadings) ? 2 : together(question) ? 1 : 0;
    }

    StandingFound found(Excerpts excerpts) {
        return new StandingFound(page.address(), excerpts.whole(title).excerpt(), excerpts.best(text).excerpt(), english);
    }

    private boolean has(Question question, Set<String> some) {
        return question.words().stream().allMatch(word -> has(word, some)) && question.phrases().stream().allMatch(some::containsAll);
    }

    private boolean has(Question.Word word, Set<String> some) {
        return some.contains(word.folded()) || word.same().stream().map(form -> List.of(form.split(" ")))
            .anyMatch(form -> some.containsAll(form) && pairs.containsAll(Words.pairs(form)));
    }

    /** Half of the neighbours in the question are neighbours here: single syllables stand in every long text by chance. */
    private boolean together(Question question) {
        List<String> asked = Words.pairs(question.folded());
        return 2 * asked.stream().filter(pairs::contains).count() >= asked.size();
    }
}
