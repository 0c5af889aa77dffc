package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/** The way of a file from the wire to the staging folder: name, first bytes, size, content, and for pictures a new form. */
@Dependent
public class FileReception {

    private final StagingFolder folder;
    private final PictureRecoder pictures;

    @Inject
    public FileReception(StagingFolder folder, PictureRecoder pictures) {
        this.folder = folder;
        this.pictures = pictures;
    }

    /** See {@code FileStaging.stage}. Nothing of a refused file is left behind. */
    public StagedFile receive(InputStream bytes, String rawName, String declaredType) {
        SafeName name = SafeName.of(rawName, declaredType);
        Path place = folder.place();
        boolean staged = false;
        try {
            byte[][] head = new byte[1][];
            Arrival arrival = Arrival.write(bytes, place, name, first -> {
                head[0] = first;
                judgeHead(first, name);
            });
            Playing playing = inspect(place, name, head[0]);
            StagedFile file = stage(place, name, arrival, playing);
            staged = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!staged) {
                folder.discardWith(place);
            }
        }
    }

    /** Refuses early what is plainly something else, so that a wrong film is not read to its end. */
    private static void judgeHead(byte[] head, SafeName name) {
        String type = ContentType.of(head);
        FileFormat format = name.format();
        boolean fits = switch (format) {
            case DOCX, XLSX, PPTX -> type.equals(ContentType.ZIP) || type.equals(ContentType.OLE);
            case ODT, ODS -> type.equals(ContentType.ZIP);
            case MP4, M4A -> type.equals(ContentType.BASE_MEDIA);
            case TXT, CSV, VTT -> !type.equals(ContentType.OLE) && (!ContentType.isKept(type) || ContentType.isText(type));
            default -> type.equals(format.mediaType);
        };
        if (!fits) {
            throw ContentType.isSomething(type) && !ContentType.isKept(type) ? Refusal.type(name, type) : Refusal.mismatch(name, type);
        }
    }

    /** Judges the content; what it says of its own length when it plays, else nothing. */
    private static Playing inspect(Path file, SafeName name, byte[] head) throws IOException {
        switch (name.format()) {
            case MP4, M4A -> {
                return BaseMediaInspection.clean(file, name);
            }
            case MP3 -> {
                return Mp3Inspection.inspect(file, name);
            }
            case OGG -> {
                return OggInspection.inspect(file, head, name);
            }
            case VTT -> CaptionInspection.inspect(file, name, head);
            case PDF -> PdfInspection.inspect(file, name);
            case DOCX, XLSX, PPTX, ODT, ODS -> inspectOffice(file, name, head);
            case TXT, CSV -> TextInspection.inspect(file, name, head);
            case WEBP -> {
                if (PictureChunks.isMovingWebp(head)) {
                    throw Refusal.type(name, "image/webp; animation");
                }
            }
            default -> {
                // JPEG, PNG and GIF prove themselves by being decoded.
            }
        }
        return Playing.NOTHING;
    }

    private static void inspectOffice(Path file, SafeName name, byte[] head) throws IOException {
        if (!ContentType.of(head).equals(ContentType.OLE)) {
            OfficeInspection.inspect(file, name);
        } else if (OfficeInspection.isEncryptedShell(file)) {
            throw Refusal.encrypted(name);
        } else {
            throw Refusal.type(name, ContentType.OLE);
        }
    }

    private StagedFile stage(Path place, SafeName name, Arrival arrival, Playing playing) throws IOException {
        FileFormat format = name.format();
        switch (format.kind) {
            case PICTURE -> {
                PictureRecoder.Recoded kept = pictures.recode(place, folder.beside(place, "kept"), name);
                StagingFolder.discard(place);
                Arrival written = Arrival.measure(kept.path());
                return new StagedFile(name.with(kept.format()), kept.format().mediaType, format.kind, written.size(), written.sha256(),
                    arrival.sha256(), kept.path(), kept.width(), kept.height(), null, kept.embedded(), kept.variants());
            }
            default -> {
                StagingFolder.force(place);
                boolean rewritten = format == FileFormat.MP4 || format == FileFormat.M4A;
                String sha256 = rewritten ? Arrival.measure(place).sha256() : arrival.sha256();
                return new StagedFile(name.toString(), format.mediaType, format.kind, arrival.size(), sha256, arrival.sha256(), place,
                    playing.width(), playing.height(), playing.milliseconds(), null, List.of());
            }
        }
    }
}
