package vn.gov.hanoi.cchc.site.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.media.api.VariantView;
import vn.gov.hanoi.cchc.site.api.FileAddresses;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.entity.FileAddress;
import vn.gov.hanoi.cchc.site.entity.FileAddressId;

/** The pictures of one publication with the addresses of their smaller copies, so that a telephone does not load what a wall could show. */
final class PictureCopies implements FileAddresses {

    /** Pixels a picture of a list needs on a sharp screen. */
    private static final int LIST_WIDTH = 480;

    private final long number;
    private final PublicFileNames names;
    private final Map<UUID, List<PictureShown>> copies = new HashMap<>();
    private final List<FileAddress> addresses = new ArrayList<>();

    /** @param variants of all pictures, in any order */
    PictureCopies(long number, PublicFileNames names, List<PictureUse> pictures, List<VariantView> variants) {
        this.number = number;
        this.names = names;
        for (PictureUse picture : pictures) {
            copies.computeIfAbsent(picture.file(), file -> variants.stream().filter(variant -> variant.file().equals(file))
                .sorted(Comparator.comparingInt(VariantView::width)).map(variant -> copy(picture, variant)).toList());
        }
    }

    @Override
    public String of(UUID file, String sha256, String name) {
        return names.of(file, sha256, name);
    }

    @Override
    public String srcset(PictureUse picture) {
        return copies.getOrDefault(picture.file(), List.of()).stream().map(copy -> copy.address() + " " + copy.width() + "w, ")
            .collect(Collectors.joining()) + FileAddresses.super.srcset(picture);
    }

    /** Addresses of all copies, to be kept. */
    List<FileAddress> addresses() {
        return List.copyOf(addresses);
    }

    /** A picture for list rows: a copy that is wide enough, else the picture itself. */
    PictureShown listed(PictureUse picture) {
        return copies.getOrDefault(picture.file(), List.of()).stream().filter(copy -> copy.width() >= LIST_WIDTH).findFirst()
            .map(copy -> new PictureShown(copy.address(), PageComposer.alt(picture), PageComposer.credit(picture), copy.width(), copy.height(), srcset(picture), null))
            .orElseGet(() -> PageComposer.shown(picture, this));
    }

    private PictureShown copy(PictureUse picture, VariantView variant) {
        int dot = picture.name().lastIndexOf('.');
        String extension = variant.mediaType().equals("image/png") ? ".png" : variant.mediaType().equals("image/webp") ? ".webp" : ".jpg";
        String name = names.name(variant.sha256(), (dot < 0 ? picture.name() : picture.name().substring(0, dot)) + "-" + variant.width() + extension);
        addresses.add(new FileAddress(new FileAddressId(number, name), variant.sha256(), variant.mediaType(), variant.size()));
        return new PictureShown(PublicFileNames.path(number, name), null, null, variant.width(), variant.height(), null, null);
    }
}
