package vn.gov.hanoi.cchc.web.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/** Pictures, films and sound of an item in the words of schema.org. */
final class LinkedMedia {

    private static final String TYPE = "@type";

    private LinkedMedia() {
    }

    static void of(ItemPage item, String base, Map<String, Object> data) {
        List<Map<String, Object>> pictures = item.allPictures().stream().map(picture -> picture(picture, base)).toList();
        List<Map<String, Object>> faces = pictures.isEmpty() && item.face() != null ? List.of(picture(item.face(), base)) : pictures;
        data.put("image", faces.isEmpty() ? null : faces);
        data.put("video", clips(item, base, true));
        data.put("audio", clips(item, base, false));
        if (item.gallery()) {
            data.put("hasPart", Map.of(TYPE, "ImageGallery", "name", item.title(), "url", base + item.address() + "#anh", "image",
                item.pictures().stream().map(picture -> picture(picture, base)).toList()));
        }
    }

    private static List<Map<String, Object>> clips(ItemPage item, String base, boolean films) {
        List<Map<String, Object>> clips = item.clips().stream().filter(clip -> clip.film() == films).map(clip -> clip(clip, item, base)).toList();
        return clips.isEmpty() ? null : clips;
    }

    private static Map<String, Object> clip(ClipShown clip, ItemPage item, String base) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(TYPE, clip.film() ? "VideoObject" : "AudioObject");
        data.put("name", clip.title());
        data.put("description", item.summary().isEmpty() ? item.title() : item.summary());
        data.put("contentUrl", base + clip.address());
        data.put("encodingFormat", clip.mediaType());
        data.put("contentSize", String.valueOf(clip.size()));
        data.put("uploadDate", item.published().iso());
        data.put("inLanguage", "vi");
        data.put("duration", clip.duration());
        data.put("width", clip.width() > 0 ? clip.width() : null);
        data.put("height", clip.height() > 0 ? clip.height() : null);
        data.put("thumbnailUrl", clip.poster() == null ? null : base + clip.poster().address());
        data.put("caption", clip.captions() == null ? null
            : Map.of(TYPE, "MediaObject", "contentUrl", base + clip.captions(), "encodingFormat", "text/vtt", "inLanguage", "vi"));
        data.put("transcript", clip.transcript().isEmpty() ? null : String.join("\n", clip.transcript()));
        data.put("creditText", clip.credit());
        return data;
    }

    private static Map<String, Object> picture(PictureShown picture, String base) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(TYPE, "ImageObject");
        data.put("contentUrl", base + picture.address());
        data.put("name", picture.alt());
        data.put("caption", picture.caption() == null ? picture.alt() : picture.caption());
        data.put("creditText", picture.credit());
        data.put("width", picture.width() > 0 ? picture.width() : null);
        data.put("height", picture.height() > 0 ? picture.height() : null);
        return data;
    }
}
