package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.media.api.FilePreview;
import vn.gov.hanoi.cchc.media.api.PagePictureView;
import vn.gov.hanoi.cchc.media.api.PreviewPage;
import vn.gov.hanoi.cchc.media.api.PreviewState;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.site.api.Amounts;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PageShown;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.api.PreviewOffer;
import vn.gov.hanoi.cchc.site.api.PreviewShown;
import vn.gov.hanoi.cchc.site.api.PublicFile;
import vn.gov.hanoi.cchc.site.control.PublicFileNames;

/** Public files as they are seen without opening them. Whether the item is public is asked each time, whether the bytes may be read too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FilePreviewQueries {

    /** Pictures up to this width stand beside a link. */
    private static final int SMALL = 300;
    private static final Set<PreviewState> SEEN = Set.of(PreviewState.WAITING, PreviewState.PAGES, PreviewState.WORDS);

    @Inject
    private PublicItemQueries items;
    @Inject
    private FileQueries files;

    /** Null when the address names no file of a public item, or nobody may open it. */
    @PermitAll
    public PreviewShown preview(long number, String name) {
        PublicFile file = items.file(number, name);
        FilePreview preview = file == null || file.withdrawn() ? null : files.preview(file.sha256()).orElse(null);
        if (preview == null) {
            return null;
        }
        String address = PublicFileNames.path(number, name);
        return new PreviewShown(address, detail(file), preview.state(), preview.pages(),
            preview.shown().stream().map(page -> new PageShown(page.number(), page.words(), large(address, page))).toList());
    }

    /** The picture of a page; null when there is none. */
    @PermitAll
    public PublicFile picture(long number, String name, int page, int width) {
        PublicFile file = items.file(number, name);
        return file == null || file.withdrawn() ? null : files.pagePicture(file.sha256(), page, width)
            .map(picture -> new PublicFile("trang-" + page + "-" + width + (picture.mediaType().equals("image/png") ? ".png" : ".jpg"),
                picture.sha256(), picture.mediaType(), picture.size(), false)).orElse(null);
    }

    /** What stands beside the files of a public item, by the paths of their bytes; nothing for those of which nothing can be seen. */
    @PermitAll
    public Map<String, PreviewOffer> offers(ItemPage item) {
        Map<String, PreviewOffer> offers = new HashMap<>();
        for (FileLink link : item.files()) {
            String name = link.name();
            PublicFile file = items.file(item.number(), name);
            FilePreview preview = file == null ? null : files.preview(file.sha256()).orElse(null);
            if (preview != null && SEEN.contains(preview.state())) {
                offers.put(link.address(), new PreviewOffer(item.address() + PreviewShown.STEP + name, small(link.address(), preview.shown())));
            }
        }
        return offers;
    }

    private static PictureShown small(String address, List<PreviewPage> pages) {
        return pages.stream().limit(1).flatMap(page -> page.pictures().stream()).filter(picture -> picture.width() <= SMALL).findFirst()
            .map(picture -> new PictureShown(of(address, picture), "", null, picture.width(), picture.height(), null, null)).orElse(null);
    }

    private static PictureShown large(String address, PreviewPage page) {
        List<PagePictureView> pictures = page.pictures().stream().filter(picture -> page.pictures().size() == 1 || picture.width() > SMALL).toList();
        if (pictures.isEmpty()) {
            return null;
        }
        PagePictureView widest = pictures.get(pictures.size() - 1);
        return new PictureShown(of(address, widest), "", null, widest.width(), widest.height(),
            pictures.stream().map(picture -> of(address, picture) + " " + picture.width() + "w").collect(Collectors.joining(", ")), null);
    }

    private static String of(String address, PagePictureView picture) {
        return address + "/trang-" + picture.page() + "-" + picture.width();
    }

    private static String detail(PublicFile file) {
        String type = file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return file.size() == null ? type : type + ", " + Amounts.bytes(file.size());
    }
}
