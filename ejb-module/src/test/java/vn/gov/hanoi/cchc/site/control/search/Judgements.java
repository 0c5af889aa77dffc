package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Eighty questions of ten classes, judged by the facts that the items were made from before anything was tuned. */
final class Judgements {

    static final List<RelevanceCorpus.Item> ITEMS = RelevanceCorpus.items();
    private static final Abbreviations SHORT = Abbreviations.of(List.of(Map.entry("CCHC", "cải cách hành chính"), Map.entry("TTHC", "thủ tục hành chính"),
        Map.entry("DVC", "dịch vụ công"), Map.entry("UBND", "ủy ban nhân dân"), Map.entry("CNTT", "công nghệ thông tin"),
        Map.entry("PAKN", "phản ánh, kiến nghị"), Map.entry("VBQPPL", "văn bản quy phạm pháp luật"), Map.entry("CBCC", "cán bộ, công chức")));
    static final List<Judged> QUESTIONS = questions();

    record Grade(int value, Set<String> facts) {
    }

    record Judged(String kind, String words, List<Grade> grades) {

        int of(RelevanceCorpus.Item item) {
            return grades.stream().filter(grade -> item.facts().containsAll(grade.facts())).mapToInt(Grade::value).max().orElse(0);
        }
    }

    private Judgements() {
    }

    /** nDCG@10 of each class of questions. */
    static Map<String, Double> classes(TestIndex index) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (Judged question : QUESTIONS) {
            double value = gain(question, grades(question, index));
            if (Boolean.getBoolean("relevance.each")) {
                System.out.printf("  %.3f %s%n", value, question.words());
            }
            values.computeIfAbsent(question.kind(), kind -> new ArrayList<>()).add(value);
        }
        Map<String, Double> means = new LinkedHashMap<>();
        values.forEach((kind, each) -> means.put(kind, each.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        return means;
    }

    /** Questions of one class. */
    static List<Judged> of(String kind) {
        return QUESTIONS.stream().filter(question -> question.kind().equals(kind)).toList();
    }

    /** Grades of the ten best answers, the first first. */
    static List<Integer> grades(Judged question, TestIndex index) {
        return index.ask(question.words(), SHORT).stream().map(number -> question.of(ITEMS.get((int) (number - 1)))).toList();
    }

    private static double gain(Judged question, List<Integer> grades) {
        List<Integer> best = ITEMS.stream().map(question::of).sorted(Comparator.reverseOrder()).limit(10).toList();
        assertThat(best.get(0)).as("nothing is right for " + question.words()).isPositive();
        return sum(grades) / sum(best);
    }

    private static double sum(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static List<Judged> questions() {
        try (InputStream in = Judgements.class.getResourceAsStream("/relevance/judgements.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> {
                String[] columns = line.split("\t");
                List<Grade> grades = new ArrayList<>();
                for (String rule : columns[2].split(";")) {
                    grades.add(new Grade(Integer.parseInt(rule.substring(0, 1)), Set.of(rule.substring(2).split("&"))));
                }
                return new Judged(columns[0], columns[1], List.copyOf(grades));
            }).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
