package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;
import vn.gov.hanoi.cchc.media.api.StagedVariant;

/**
 * Decodes a picture and writes it anew, upright, in the colours of the web, without anything but pixels and its author's credit. What
 * was hidden in the old bytes (place, previews, other files) does not survive. The smaller copies are made while it is unpacked.
 */
@Dependent
public class PictureRecoder {

    /** Widths of the smaller copies: a list, a column on a telephone, a column, a full page. */
    static final int[] WIDTHS = {480, 720, 960, 1600};
    /** Signature and the chunk of the measures. */
    private static final int PNG_HEADER = 33;

    private final PictureCodecs codecs;
    private final PixelBudget budget;

    @Inject
    public PictureRecoder(PictureCodecs codecs, PixelBudget budget) {
        this.codecs = codecs;
        this.budget = budget;
    }

    /**
     * A picture as it will be kept.
     *
     * @param format format of {@code path}
     */
    record Recoded(FileFormat format, Path path, int width, int height, EmbeddedText embedded, List<StagedVariant> variants) {
    }

    /**
     * @param raw  the bytes as they came
     * @param kept where the new form goes; the smaller copies go beside it
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.too-large, file.damaged, file.busy
     */
    Recoded recode(Path raw, Path kept, SafeName name) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(raw.toFile())) {
            ImageReader reader = codecs.reader(name.format());
            try {
                // Metadata is ignored: a PNG may carry a compressed text of a gigabyte.
                reader.setInput(in, false, true);
                long pixels = pixels(reader, name);
                try (PixelBudget.Lease lease = budget.take(pixels)) {
                    return write(reader, raw, kept, name);
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static long pixels(ImageReader reader, SafeName name) {
        long pixels;
        try {
            pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException undecodable) {
            throw Refusal.damaged(name);
        }
        if (pixels > Limits.PIXELS) {
            throw Refusal.tooLarge(name);
        }
        return pixels;
    }

    private Recoded write(ImageReader reader, Path raw, Path kept, SafeName name) throws IOException {
        PictureNotes notes = PictureNotes.of(raw, name.format());
        BufferedImage image = upright(webColours(decode(reader, name)), notes.orientation());
        FileFormat format = name.format();
        if (format == FileFormat.GIF) {
            GifRecoder.recode(reader, codecs.gifWriter(), kept, name);
        } else {
            if (format == FileFormat.WEBP) {
                format = image.getColorModel().hasAlpha() ? FileFormat.PNG : FileFormat.JPEG;
            }
            codecs.write(image, format, PictureCodecs.KEPT, kept);
            sign(kept, format, notes);
        }
        StagingFolder.force(kept);
        return new Recoded(format, kept, image.getWidth(), image.getHeight(), notes.embedded(), smaller(image, kept, notes));
    }

    private static BufferedImage decode(ImageReader reader, SafeName name) {
        List<String> warnings = new ArrayList<>();
        IIOReadWarningListener listener = (source, warning) -> warnings.add(warning);
        reader.addIIOReadWarningListener(listener);
        BufferedImage image;
        try {
            image = reader.read(0);
        } catch (IOException | RuntimeException undecodable) {
            throw Refusal.damaged(name);
        }
        // The JPEG decoder paints what is missing grey and only warns.
        if (warnings.stream().anyMatch(warning -> warning.contains("Truncated File") || warning.contains("premature end"))) {
            throw Refusal.damaged(name);
        }
        return image;
    }

    /** Eight bits of red, green and blue as every screen understands them. */
    private static BufferedImage webColours(BufferedImage image) {
        boolean plain = switch (image.getType()) {
            case BufferedImage.TYPE_CUSTOM, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_USHORT_555_RGB, BufferedImage.TYPE_USHORT_565_RGB -> false;
            default -> true;
        };
        if (plain) {
            return image;
        }
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(), type(image));
        return new ColorConvertOp(null).filter(image, converted);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        BufferedImage turned = orientation < 5 ? new BufferedImage(w, h, type(image)) : new BufferedImage(h, w, type(image));
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return turned;
    }

    private static int type(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
    }

    private List<StagedVariant> smaller(BufferedImage image, Path kept, PictureNotes notes) throws IOException {
        boolean alpha = image.getColorModel().hasAlpha();
        FileFormat format = alpha ? FileFormat.PNG : FileFormat.JPEG;
        List<StagedVariant> variants = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width < image.getWidth()) {
                BufferedImage copy = Thumbnails.of(image).width(width)
                    .imageType(alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB).asBufferedImage();
                Path place = kept.resolveSibling(kept.getFileName() + "-" + width);
                codecs.write(copy, format, PictureCodecs.SMALL, place);
                sign(place, format, notes);
                StagingFolder.force(place);
                Arrival written = Arrival.measure(place);
                variants.add(new StagedVariant(copy.getWidth(), copy.getHeight(), format.mediaType, written.size(), written.sha256(), place));
            }
        }
        return variants;
    }

    /** Puts the author's credit back in, right behind the header: of PNG, or the start of a JPEG picture with its JFIF header. */
    private static void sign(Path picture, FileFormat format, PictureNotes notes) throws IOException {
        byte[] block = notes.block(format);
        if (block.length == 0) {
            return;
        }
        byte[] bytes = Files.readAllBytes(picture);
        int at = format == FileFormat.PNG ? PNG_HEADER
            : ContentType.at(bytes, 2, "\u00ff\u00e0") ? 4 + ((bytes[4] & 0xff) << 8 | bytes[5] & 0xff) : 2;
        try (OutputStream out = Files.newOutputStream(picture, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(bytes, 0, at);
            out.write(block);
            out.write(bytes, at, bytes.length - at);
        }
    }
}
