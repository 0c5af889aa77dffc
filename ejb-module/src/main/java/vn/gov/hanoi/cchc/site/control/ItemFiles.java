package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.site.entity.FileAddress;
import vn.gov.hanoi.cchc.site.entity.FileAddressId;

/** Gives the files of a public item their addresses, those of its translation among them. */
@ApplicationScoped
public class ItemFiles {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private FileQueries media;

    /** Offers everything that the content shows, under the number of the item. */
    PictureCopies offer(long number, RevisionContent content) {
        PublicFileNames names = new PublicFileNames(number, givenNames(number));
        PictureCopies pictures = copies(number, content, names);
        Map<String, FileAddress> files = new LinkedHashMap<>();
        content.attachments().forEach(use -> offer(files, number, names.name(use.sha256(), use.name()), use.sha256(), use.mediaType(), use.size()));
        content.pictures().forEach(use -> offer(files, number, names.name(use.sha256(), use.name()), use.sha256(), PictureType.of(use.name()), null));
        pictures.addresses().forEach(copy -> files.putIfAbsent(copy.name(), copy));
        files.forEach((name, file) -> {
            if (em.find(FileAddress.class, new FileAddressId(number, name)) == null) {
                em.persist(file);
            }
        });
        return pictures;
    }

    private Map<String, String> givenNames(long number) {
        return em.createQuery("select f from FileAddress f where f.id.publicNumber = :number", FileAddress.class)
            .setParameter("number", number).getResultList().stream().collect(Collectors.toMap(FileAddress::name, FileAddress::sha256));
    }

    private PictureCopies copies(long number, RevisionContent content, PublicFileNames names) {
        List<UUID> ids = content.pictures().stream().map(PictureUse::file).filter(Objects::nonNull).toList();
        return new PictureCopies(number, names, content.pictures(), ids.isEmpty() ? List.of() : media.variants(ids));
    }

    private static void offer(Map<String, FileAddress> files, long number, String name, String sha256, String type, Long size) {
        files.putIfAbsent(name, new FileAddress(new FileAddressId(number, name), sha256, type, size));
    }
}
