package vn.gov.hanoi.cchc.archive.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.archive.api.ManifestEntry;
import vn.gov.hanoi.cchc.archive.entity.RecordVersion;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.FileLinks;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.boundary.BodyText;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.Sha256;

/** A publication in the form it is kept in: no internal ids, no addresses that could die, every part with its fingerprint. */
final class PublishedRecord {

    static final String METADATA = "metadata.json";
    static final String TEXT = "text.txt";
    static final String BODY = "body.html";
    /** The words readers must use (Article 3.6). */
    static final String CITATION = "Nguồn: Trang thông tin Cải cách hành chính";
    private static final String PUBLISHER = "Trang thông tin Cải cách hành chính thành phố Hà Nội";

    private final ItemPublished event;
    private final RevisionContent content;
    private final int version;
    private final List<SectionView> sectionPath;
    private final Map<UUID, String> places = new LinkedHashMap<>();
    private final List<ManifestEntry> files = new ArrayList<>();

    /**
     * @param sectionPath from level 1 down
     * @param sizes       bytes of each file, by id
     */
    PublishedRecord(ItemPublished event, int version, List<SectionView> sectionPath, Map<UUID, Long> sizes) {
        this.event = event;
        this.content = event.content();
        this.version = version;
        this.sectionPath = sectionPath;
        content.pictures().forEach(picture -> place(picture.file(), picture.name(), picture.sha256(), sizes));
        content.attachments().forEach(file -> place(file.file(), file.name(), file.sha256(), sizes));
    }

    static String address(ItemPublished event) {
        return (event.content().kind() == ItemKind.DOCUMENT ? "/van-ban/" : "/bai-viet/") + event.slug() + "-" + event.publicNumber();
    }

    RecordVersion build() {
        String metadata = CanonicalJson.write(metadata());
        String text = text();
        String body = FileLinks.resolve(content.bodyHtml() == null ? "" : content.bodyHtml(), places::get);
        List<ManifestEntry> manifest = new ArrayList<>(List.of(entry(METADATA, metadata), entry(TEXT, text), entry(BODY, body)));
        manifest.addAll(files);
        return new RecordVersion(event.permanentId(), version, event.revision(), event.contentHash(), event.updatedAt(), event.changeNote(),
            metadata, text, body, manifest);
    }

    private void place(UUID file, String name, String sha256, Map<UUID, Long> sizes) {
        if (!places.containsKey(file)) {
            String path = String.format("files/%02d-%s", places.size() + 1, name);
            places.put(file, path);
            files.add(new ManifestEntry(path, sha256, sizes.getOrDefault(file, 0L)));
        }
    }

    private String text() {
        String words = BodyText.of(content.bodyHtml());
        return content.title() + "\n\n" + (content.summary().isBlank() ? "" : content.summary() + "\n\n") + words + "\n";
    }

    private Map<String, Object> metadata() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("permanentId", event.permanentId());
        values.put("publicNumber", event.publicNumber());
        values.put("address", address(event));
        values.put("version", version);
        values.put("kind", content.kind());
        values.put("genre", content.genre());
        values.put("title", content.title());
        values.put("summary", content.summary());
        values.put("section", sectionPath.stream().map(SectionView::name).toList());
        values.put("authors", content.authors());
        values.put("source", content.source() == null ? null : source(content.source()));
        values.put("tags", content.tags());
        values.put("parFields", content.parFields());
        values.put("pictures", content.pictures().stream().map(this::picture).toList());
        values.put("attachments", content.attachments().stream().map(this::attachment).toList());
        values.put("document", content.document());
        values.put("eventAt", content.eventAt());
        values.put("firstPublishedAt", event.firstPublishedAt());
        values.put("publishedAt", event.updatedAt());
        values.put("changeNote", event.changeNote());
        values.put("contentHash", event.contentHash());
        values.put("publisher", PUBLISHER);
        values.put("citation", CITATION);
        values.put("language", "vi");
        values.put("sample", content.sample());
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private static Map<String, Object> source(SourceCredit source) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", source.kind());
        values.put("name", source.name());
        values.put("url", source.url());
        values.put("obtainedOn", source.obtainedOn());
        values.put("permissionScope", source.permissionScope());
        values.put("permissionUntil", source.permissionUntil());
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private Map<String, Object> picture(PictureUse picture) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", places.get(picture.file()));
        values.put("sha256", picture.sha256());
        values.put("alt", picture.alt());
        values.put("caption", picture.caption());
        values.put("credit", picture.credit());
        values.put("source", picture.source() == null ? null : source(picture.source()));
        values.put("lead", picture.lead());
        values.put("width", picture.width());
        values.put("height", picture.height());
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private Map<String, Object> attachment(AttachmentUse file) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", places.get(file.file()));
        values.put("sha256", file.sha256());
        values.put("title", file.title());
        values.put("mediaType", file.mediaType());
        values.put("size", file.size());
        values.put("main", file.main());
        values.put("clip", file.clip() == null ? null : clip(file.clip()));
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private Map<String, Object> clip(ClipUse clip) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("credit", clip.credit());
        values.put("source", clip.source() == null ? null : source(clip.source()));
        values.put("transcript", clip.transcript());
        values.put("captions", clip.captions() == null ? null : places.get(clip.captions()));
        values.put("poster", clip.poster() == null ? null : places.get(clip.poster()));
        values.put("milliseconds", clip.milliseconds());
        values.put("width", clip.width());
        values.put("height", clip.height());
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private static ManifestEntry entry(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ManifestEntry(path, Sha256.of(bytes), bytes.length);
    }
}
