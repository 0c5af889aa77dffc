package vn.gov.hanoi.cchc.content.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.boundary.BodyText;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** What can be told from the content of a revision alone: provenance, accessibility, personal data, facts of a document. */
final class ContentReview {

    /** A consent that ends soon is worth a look before publishing. */
    private static final int SOON_DAYS = 30;
    /** About a telephone's screen and a half; longer ones are hard to follow. Official documents keep the paragraphs they were issued with. */
    private static final int LONG_PARAGRAPH = 1_200;
    /** A shorter title may be a symbol or an abbreviation. */
    private static final int SHORT_TITLE = 12;
    /** Digits or letters, groups parted by hyphens and slashes (standards §3.2, ruling 9). */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{1,11}");
    private static final Pattern NOTATION = Pattern.compile("([0-9]{4}/)?[\\p{Lu}][\\p{L}0-9]*([-/.&][\\p{L}0-9]+)*");
    private static final Pattern FILE_NAME = Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp)|(img|dsc|image|anh|hinh)[ _-]?[0-9]*");

    private final RevisionContent content;
    private final LocalDate today;
    private final Element body;
    private final List<CheckLine> lines = new ArrayList<>();

    private ContentReview(RevisionContent content, LocalDate today) {
        this.content = content;
        this.today = today;
        this.body = Jsoup.parseBodyFragment(content.bodyHtml() == null ? "" : content.bodyHtml()).body();
    }

    /**
     * @param today        the day in Hà Nội
     * @param abbreviation what the symbol of this type of document carries, empty when the type is unknown or has none
     */
    static List<CheckLine> of(RevisionContent content, LocalDate today, Optional<String> abbreviation) {
        ContentReview review = new ContentReview(content, today);
        review.substance();
        review.source();
        review.permission();
        review.authors();
        review.pictures();
        review.foreignSources();
        review.lines.addAll(ClipReview.of(content));
        review.lines.addAll(StructureReview.of(review.body));
        review.tableSources();
        review.legibility();
        review.personalData();
        if (content.kind() == ItemKind.DOCUMENT) {
            review.document(abbreviation);
        }
        return List.copyOf(review.lines);
    }

    private void substance() {
        boolean empty = !body.hasText() && content.attachments().isEmpty() && content.pictures().isEmpty();
        say("body", empty ? CheckOutcome.BLOCKS : CheckOutcome.PASSED, List.of());
        if (content.summary().isBlank()) {
            say("summary", CheckOutcome.LOOK, List.of());
        }
    }

    private void source() {
        SourceCredit source = content.source();
        boolean reused = source != null && source.kind() == SourceCredit.Kind.REUSED;
        boolean official = source != null && source.kind() == SourceCredit.Kind.OFFICIAL;
        boolean named = source != null && source.name() != null;
        say("source", source == null || (reused || official) && !named ? CheckOutcome.BLOCKS : CheckOutcome.PASSED, List.of());
        if (reused && source.obtainedOn() == null) {
            say("obtained", CheckOutcome.LOOK, List.of());
        }
    }

    private void permission() {
        SourceCredit source = content.source();
        if (source == null || !source.permissionNeeded()) {
            if (source != null && source.kind() == SourceCredit.Kind.REUSED) {
                say("permission-asked", CheckOutcome.LOOK, List.of());
            }
            return;
        }
        LocalDate until = source.permissionUntil();
        if (source.permissionFile() == null) {
            say("permission", CheckOutcome.BLOCKS, List.of());
        } else if (until != null && until.isBefore(today)) {
            say("permission-ended", CheckOutcome.BLOCKS, List.of(), date(until));
        } else if (until != null && until.isBefore(today.plusDays(SOON_DAYS))) {
            say("permission", CheckOutcome.LOOK, List.of(), date(until));
        } else {
            say("permission", CheckOutcome.PASSED, List.of());
        }
    }

    private void authors() {
        if (content.kind() == ItemKind.DOCUMENT) {
            return;
        }
        boolean reused = content.source() != null && content.source().kind() == SourceCredit.Kind.REUSED;
        CheckOutcome without = reused ? CheckOutcome.BLOCKS : CheckOutcome.LOOK;
        say("authors", content.authors().isEmpty() ? without : CheckOutcome.PASSED, List.of());
    }

    private void pictures() {
        List<PictureUse> pictures = content.pictures();
        if (pictures.isEmpty()) {
            return;
        }
        List<String> without = pictures.stream().filter(picture -> picture.alt() == null).map(PictureUse::name).toList();
        List<String> poor = pictures.stream().filter(picture -> picture.alt() != null && isPoor(picture)).map(PictureUse::name).toList();
        if (!without.isEmpty()) {
            say("alt", CheckOutcome.BLOCKS, without);
        } else {
            say("alt", poor.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, poor);
        }
        List<String> uncredited = pictures.stream().filter(picture -> picture.credit() == null).map(PictureUse::name).toList();
        say("credit", uncredited.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, uncredited);
    }

    /** A picture or film from elsewhere, with its name for the list of places. */
    private record Foreign(String name, SourceCredit source) {

        boolean endsBefore(LocalDate day) {
            return source.permissionUntil() != null && source.permissionUntil().isBefore(day);
        }
    }

    /** It answers for itself as a reused text does. */
    private void foreignSources() {
        List<Foreign> foreign = Stream.concat(content.pictures().stream().map(use -> new Foreign(use.name(), use.source())),
            content.clips().map(use -> new Foreign(use.name(), use.clip().source()))).filter(use -> use.source() != null).toList();
        List<String> unnamed = names(foreign, use -> use.source().kind() != SourceCredit.Kind.OWN && use.source().name() == null);
        if (!unnamed.isEmpty()) {
            say("picture-source", CheckOutcome.BLOCKS, unnamed);
        }
        List<Foreign> asking = foreign.stream().filter(use -> use.source().permissionNeeded()).toList();
        List<String> without = names(asking, use -> use.source().permissionFile() == null);
        List<String> ended = names(asking, use -> use.source().permissionFile() != null && use.endsBefore(today));
        List<String> soon = names(asking, use -> use.endsBefore(today.plusDays(SOON_DAYS)));
        if (!without.isEmpty()) {
            say("picture-permission", CheckOutcome.BLOCKS, without);
        }
        if (!ended.isEmpty()) {
            say("picture-permission-ended", CheckOutcome.BLOCKS, ended);
        }
        if (!asking.isEmpty() && without.isEmpty() && ended.isEmpty()) {
            say("picture-permission", soon.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, soon);
        }
    }

    private static List<String> names(List<Foreign> works, Predicate<Foreign> which) {
        return works.stream().filter(which).map(Foreign::name).toList();
    }

    private static boolean isPoor(PictureUse picture) {
        return picture.alt().length() < 5 || FILE_NAME.matcher(picture.alt()).matches() || picture.alt().equalsIgnoreCase(picture.name());
    }

    /** A table of ours says where its figures are from, in its caption or in the line behind it; a document has the tables it was issued with. */
    private void tableSources() {
        List<Element> tables = content.kind() == ItemKind.DOCUMENT ? List.of() : body.select("table");
        if (!tables.isEmpty()) {
            List<String> silent = tables.stream().filter(table -> !namesSource(table) && !namesSource(table.nextElementSibling()))
                .map(table -> StructureReview.start(table.text())).toList();
            say("table-source", silent.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, silent);
        }
    }

    private static boolean namesSource(Element element) {
        return element != null && VietnameseText.fold(element.text()).contains("nguon:");
    }

    private void legibility() {
        String title = content.title();
        boolean shouted = title.length() > SHORT_TITLE && title.chars().anyMatch(Character::isUpperCase) && title.chars().noneMatch(Character::isLowerCase);
        if (shouted) {
            say("title", CheckOutcome.LOOK, List.of());
        }
        List<String> longer = content.kind() == ItemKind.DOCUMENT ? List.of()
            : body.select("p").eachText().stream().filter(text -> text.length() > LONG_PARAGRAPH).map(StructureReview::start).toList();
        if (!longer.isEmpty()) {
            say("paragraphs", CheckOutcome.LOOK, longer);
        }
    }

    private void personalData() {
        List<String> text = new ArrayList<>(List.of(content.title(), content.summary()));
        text.addAll(BodyText.lines(content.bodyHtml()));
        int written = text.size();
        text.addAll(ClipReview.words(content));
        List<String> places = PersonalData.in(text).stream().map(finding -> Texts.get(place(finding.line(), written),
            Texts.of(finding.kind()), finding.masked(), finding.line() - 2)).toList();
        say("personal-data", places.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, places);
    }

    /** @param written lines of title, summary and body */
    private static String place(int line, int written) {
        return line > written ? "check.place.media" : line == 1 ? "check.place.title" : line == 2 ? "check.place.summary" : "check.place.paragraph";
    }

    private void document(Optional<String> abbreviation) {
        DocumentFacts facts = content.document();
        boolean incomplete = facts == null || facts.number() == null || facts.notation() == null || facts.typeName() == null
            || facts.issuedOn() == null || facts.organName() == null;
        if (incomplete) {
            say("document", CheckOutcome.BLOCKS, List.of());
            return;
        }
        if (facts.issuedOn().isAfter(today)) {
            say("issued", CheckOutcome.BLOCKS, List.of(), date(facts.issuedOn()));
        }
        say("document", CheckOutcome.PASSED, List.of());
        boolean odd = !NUMBER.matcher(facts.number()).matches() || !NOTATION.matcher(facts.notation()).matches();
        boolean otherType = abbreviation.isPresent() && !facts.notation().matches("([0-9]{4}/)?\\Q" + abbreviation.get() + "\\E(-.*)?");
        say("symbol", odd || otherType ? CheckOutcome.LOOK : CheckOutcome.PASSED, List.of(), facts.symbol(), facts.typeName());
        boolean main = content.attachments().stream().anyMatch(file -> file.main());
        say("document-file", main || body.hasText() ? CheckOutcome.PASSED : CheckOutcome.LOOK, List.of());
    }

    private void say(String code, CheckOutcome outcome, List<String> places, String... arguments) {
        lines.add(new CheckLine(code, outcome, List.of(arguments), StructureReview.few(places)));
    }

    private static String date(LocalDate day) {
        return String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
