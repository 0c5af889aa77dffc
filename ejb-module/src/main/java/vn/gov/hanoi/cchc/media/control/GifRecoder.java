package vn.gov.hanoi.cchc.media.control;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.Node;

/** Writes a GIF anew, frame by frame: timing and looping stay, comments and foreign extensions go. */
final class GifRecoder {

    private static final String FRAME = "javax_imageio_gif_image_1.0";
    private static final Set<String> KEPT = Set.of("ImageDescriptor", "LocalColorTable", "GraphicControlExtension", "ApplicationExtensions");

    private GifRecoder() {
    }

    static void recode(ImageReader reader, ImageWriter writer, Path target, SafeName name) throws IOException {
        try {
            int frames = measure(reader, name);
            // The reader was told to skip metadata; timing is metadata.
            ((ImageInputStream) reader.getInput()).seek(0);
            reader.setInput(reader.getInput(), false, false);
            Files.deleteIfExists(target);
            try (ImageOutputStream out = new FileImageOutputStream(target.toFile())) {
                writer.setOutput(out);
                writer.prepareWriteSequence(reader.getStreamMetadata());
                for (int i = 0; i < frames; i++) {
                    writer.writeToSequence(frame(reader, writer, i, name), null);
                }
                writer.endWriteSequence();
            }
        } finally {
            writer.dispose();
        }
    }

    private static int measure(ImageReader reader, SafeName name) {
        int frames;
        long pixels = 0;
        try {
            frames = reader.getNumImages(true);
            for (int i = 0; i < Math.min(frames, Limits.FRAMES + 1); i++) {
                pixels += (long) reader.getWidth(i) * reader.getHeight(i);
            }
        } catch (IOException | RuntimeException undecodable) {
            throw Refusal.damaged(name);
        }
        if (frames > Limits.FRAMES || pixels > Limits.FRAME_PIXELS) {
            throw Refusal.tooLarge(name);
        }
        return frames;
    }

    private static IIOImage frame(ImageReader reader, ImageWriter writer, int i, SafeName name) {
        try {
            BufferedImage image = reader.read(i);
            Node tree = reader.getImageMetadata(i).getAsTree(FRAME);
            for (Node child : children(tree)) {
                if (!KEPT.contains(child.getNodeName())) {
                    tree.removeChild(child);
                } else if (child.getNodeName().equals("ApplicationExtensions")) {
                    keepLoopOnly(child);
                    if (!child.hasChildNodes()) {
                        tree.removeChild(child);
                    }
                }
            }
            IIOMetadata clean = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            clean.setFromTree(FRAME, tree);
            return new IIOImage(image, null, clean);
        } catch (IOException | RuntimeException undecodable) {
            throw Refusal.damaged(name);
        }
    }

    private static void keepLoopOnly(Node extensions) {
        for (Node extension : children(extensions)) {
            Node id = extension.getAttributes().getNamedItem("applicationID");
            if (id == null || !id.getNodeValue().equals("NETSCAPE")) {
                extensions.removeChild(extension);
            }
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
