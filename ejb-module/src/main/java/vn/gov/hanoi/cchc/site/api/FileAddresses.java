package vn.gov.hanoi.cchc.site.api;

import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.PictureUse;

/** Where a page finds the bytes of its files: the public address, or the office's own in a preview. */
public interface FileAddresses {

    String of(UUID file, String sha256, String name);

    /** What {@code <img srcset>} says of a picture: its copies, narrowest first, and itself. */
    default String srcset(PictureUse picture) {
        String address = of(picture.file(), picture.sha256(), picture.name());
        return picture.width() > 0 ? address + " " + picture.width() + "w" : address;
    }
}
