package vn.gov.hanoi.cchc.media.control;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Decoders and encoders. The readers that Java lacks are named here: its service discovery looks into the class path of whoever
 * asked first, which in a server may be another application.
 */
@ApplicationScoped
public class PictureCodecs {

    static final float KEPT = 0.9f;
    /** Small copies are seen on screens of two and three dots a pixel, where finer coding only costs the reader's data. */
    static final float SMALL = 0.75f;

    /** The JPEG reader that knows CMYK and colour profiles; it needs the registry to find the one it builds on. */
    private final JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();
    private final WebPImageReaderSpi webp = new WebPImageReaderSpi();

    public PictureCodecs() {
        IIORegistry.getDefaultInstance().registerServiceProvider(jpeg, ImageReaderSpi.class);
    }

    @PreDestroy
    void leave() {
        IIORegistry.getDefaultInstance().deregisterServiceProvider(jpeg, ImageReaderSpi.class);
    }

    ImageReader reader(FileFormat format) throws IOException {
        return switch (format) {
            case JPEG -> jpeg.createReaderInstance();
            case WEBP -> webp.createReaderInstance();
            default -> ImageIO.getImageReadersByFormatName(format.extension).next();
        };
    }

    ImageWriter gifWriter() {
        return ImageIO.getImageWritersByFormatName("gif").next();
    }

    /**
     * Writes pixels and nothing but pixels; the same pixels give the same bytes.
     *
     * @param quality of a JPEG picture, from 0 to 1
     */
    void write(BufferedImage image, FileFormat format, float quality, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format == FileFormat.JPEG ? "jpeg" : "png").next();
        Files.deleteIfExists(target);
        try (ImageOutputStream out = new FileImageOutputStream(target.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format == FileFormat.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
