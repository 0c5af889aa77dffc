package vn.gov.hanoi.cchc.content.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.DocumentDetails;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionComparison.Change;
import vn.gov.hanoi.cchc.content.api.RevisionComparison.FieldChange;
import vn.gov.hanoi.cchc.content.api.RevisionComparison.TextRun;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.boundary.BodyText;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** Two contents side by side: every field that differs, and the body word by word. */
final class RevisionDiff {

    private static final Pattern WORDS = Pattern.compile("(?<=\\n)|(?=\\n)|(?<=[ \\t])(?=[^ \\t\\n])");

    private final List<FieldChange> fields = new ArrayList<>();
    private final RevisionContent from;
    private final RevisionContent to;

    private RevisionDiff(RevisionContent from, RevisionContent to) {
        this.from = from;
        this.to = to;
    }

    /** @param sectionName words for the id of a section */
    static List<FieldChange> fields(RevisionContent from, RevisionContent to, Function<UUID, String> sectionName) {
        RevisionDiff diff = new RevisionDiff(from, to);
        diff.field("title", RevisionContent::title);
        diff.field("summary", RevisionContent::summary);
        diff.field("section", content -> content.section() == null ? null : sectionName.apply(content.section()));
        diff.field("genre", RevisionContent::genre);
        diff.field("authors", content -> lines(content.authors(), RevisionDiff::words));
        diff.field("source", content -> words(content.source()));
        diff.field("tags", content -> String.join(", ", content.tags()));
        diff.field("parFields", content -> String.join(", ", content.parFields()));
        diff.field("pictures", content -> lines(content.pictures(), RevisionDiff::words));
        diff.field("attachments", content -> lines(content.attachments(), RevisionDiff::words));
        diff.field("document", content -> words(content.document()));
        diff.field("details", content -> content.document() == null ? null : words(content.document().details()));
        diff.field("relations", content -> content.document() == null ? null : lines(content.document().relations(), RevisionDiff::words));
        diff.field("eventAt", content -> words(content.eventAt()));
        diff.field("sample", content -> content.sample() ? Texts.get("revision.sample.on") : null);
        return List.copyOf(diff.fields);
    }

    /** The body, its headings and links' words included, as runs. */
    static List<TextRun> body(RevisionContent from, RevisionContent to) {
        return runs(BodyText.of(from.bodyHtml()), BodyText.of(to.bodyHtml()));
    }

    /** Word by word: equal, removed and added runs in reading order. */
    static List<TextRun> runs(String before, String after) {
        List<String> source = words(before);
        List<String> target = words(after);
        List<TextRun> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(source, target).getDeltas()) {
            add(runs, Change.SAME, source.subList(at, delta.getSource().getPosition()));
            add(runs, Change.REMOVED, delta.getSource().getLines());
            add(runs, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Change.SAME, source.subList(at, source.size()));
        return List.copyOf(runs);
    }

    private static void add(List<TextRun> runs, Change change, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new TextRun(change, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(WORDS.split(text));
    }

    private void field(String name, Function<RevisionContent, String> words) {
        String before = empty(words.apply(from));
        String after = empty(words.apply(to));
        if (!Objects.equals(before, after)) {
            fields.add(new FieldChange(name, before, after, runs(before == null ? "" : before, after == null ? "" : after)));
        }
    }

    private static String empty(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <T> String lines(List<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static String words(AuthorCredit author) {
        return joined(author.name(), author.unit(), author.role());
    }

    /** The fingerprint stands in it, so another file under the same name is seen. */
    private static String words(PictureUse picture) {
        return joined(picture.name(), picture.alt(), picture.credit(), words(picture.source()), picture.caption(),
            picture.lead() ? Texts.get("revision.picture.lead") : null, picture.sha256().substring(0, 12));
    }

    private static String words(AttachmentUse file) {
        return joined(file.title(), file.name(), file.main() ? Texts.get("revision.attachment.main") : null, words(file.clip()),
            file.sha256().substring(0, 12));
    }

    private static String words(ClipUse clip) {
        return clip == null ? null : joined(clip.credit(), words(clip.source()), clip.captions() == null ? null : Texts.get("revision.clip.captions"),
            clip.poster() == null ? null : Texts.get("revision.clip.poster"), clip.transcript());
    }

    private static String words(SourceCredit source) {
        return source == null ? null : joined(Texts.of(source.kind()), source.name(), source.url(), words(source.obtainedOn()),
            source.permissionNeeded() ? Texts.get("revision.source.permission") : null, source.permissionScope(), words(source.permissionUntil()),
            source.permissionSha256() == null ? null : source.permissionSha256().substring(0, 12));
    }

    private static String words(DocumentFacts facts) {
        return facts == null ? null : joined(facts.symbol(), facts.typeName(), words(facts.issuedOn()), facts.organName(), facts.organId(),
            facts.signerPosition(), facts.signerName(), words(facts.effectiveOn()), String.valueOf(facts.urgency()),
            facts.normative() ? Texts.get("revision.document.normative") : null, facts.documentId());
    }

    private static String words(DocumentDetails details) {
        return details == null ? null : joined(words(details.expiresOn()), details.fileOrgan(), words(details.fileYear()), details.fileNotation(),
            words(details.ordinal()), details.language(), words(details.pages()), details.note(), lines(details.recipients(),
                recipient -> joined(recipient.organName(), recipient.organId())), words(details.copies()), words(details.answerBy()), details.gazette());
    }

    private static String words(DocumentRelation relation) {
        return joined(Texts.of(relation.kind()), relation.symbol(), words(relation.issuedOn()), relation.title(), relation.parts());
    }

    private static String words(Integer number) {
        return number == null ? null : number.toString();
    }

    private static String words(LocalDate day) {
        return day == null ? null : String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String words(Instant at) {
        return at == null ? null : at.atZone(ClockProducer.HANOI).toLocalTime() + " " + words(LocalDate.ofInstant(at, ClockProducer.HANOI));
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
