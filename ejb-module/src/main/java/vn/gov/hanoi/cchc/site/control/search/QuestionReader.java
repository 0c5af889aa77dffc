package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was typed. Only quotation marks mean something; every other sign is text, and signs are no words. */
public final class QuestionReader {

    /** Nobody means more. */
    public static final int MOST_WORDS = 12;
    public static final int LONGEST = 200;
    private static final int MOST_SAME = 4;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«]([^\"“”„«»]+)[\"“”»]");

    private final Words words;

    public QuestionReader(Words words) {
        this.words = words;
    }

    public Question read(String typed, Abbreviations abbreviations) {
        String text = Words.nfc(typed);
        boolean cut = text.length() > LONGEST;
        if (cut) {
            text = text.substring(0, LONGEST);
        }
        List<List<String>> phrases = new ArrayList<>();
        Set<String> marked = new LinkedHashSet<>();
        StringBuilder loose = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find()) {
            loose.append(text, from, quoted.start()).append(' ');
            List<Token> phrase = words.tokens(quoted.group(1)).stream().limit(MOST_WORDS).toList();
            if (words.takes(Step.PHRASES) && phrase.size() > 1 && phrases.size() < MOST_WORDS) {
                phrases.add(phrase.stream().map(Token::folded).toList());
                phrase.stream().filter(this::typedWithMarks).filter(token -> !token.symbol()).map(Token::marked).forEach(marked::add);
            } else {
                loose.append(quoted.group(1));
            }
            from = quoted.end();
        }
        List<Token> tokens = words.tokens(loose.append(text, from, text.length()).toString());
        return new Question(words(tokens.stream().limit(MOST_WORDS).toList(), abbreviations), List.copyOf(phrases), List.copyOf(marked),
            cut || tokens.size() > MOST_WORDS);
    }

    private boolean typedWithMarks(Token token) {
        return words.takes(Step.MARKS) && token.hasMarks();
    }

    private List<Question.Word> words(List<Token> tokens, Abbreviations abbreviations) {
        List<List<String>> same = (words.takes(Step.ABBREVIATIONS) ? abbreviations : Abbreviations.NONE).same(tokens.stream().map(Token::folded).toList());
        List<Question.Word> read = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean number = token.folded().chars().allMatch(Character::isDigit);
            read.add(new Question.Word(token.folded(), typedWithMarks(token) ? token.marked() : null,
                same.get(i).stream().distinct().limit(MOST_SAME).toList(), token.symbol() || number));
        }
        return List.copyOf(read);
    }
}
