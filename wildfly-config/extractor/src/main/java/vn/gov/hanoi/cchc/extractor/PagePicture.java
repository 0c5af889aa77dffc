package vn.gov.hanoi.cchc.extractor;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes the picture of a page so that it is small: black on white in sixteen greys or fewer, what has colours as a photograph. */
final class PagePicture {

    private static final int[] GREYS = {16, 8, 4};
    private static final float[] QUALITIES = {0.75f, 0.55f, 0.35f, 0.2f};
    private static final int COLOURFUL = 24;

    private final BufferedImage page;

    PagePicture(BufferedImage page) {
        this.page = page;
    }

    /** Writes {@code <page>-<width>.png} or {@code .jpg}; a page that is narrower is written as wide as it is. */
    void write(Path folder, int number, int width) throws IOException {
        BufferedImage picture = scaled(Math.min(width, page.getWidth()));
        int most = PageLimits.bytes(width);
        byte[] drawing = colourful(picture) ? null : drawing(picture, most);
        byte[] photograph = drawing == null || drawing.length > most ? photograph(picture, most) : null;
        boolean drawn = photograph == null || drawing != null && drawing.length <= photograph.length;
        Files.write(folder.resolve(number + "-" + picture.getWidth() + (drawn ? ".png" : ".jpg")), drawn ? drawing : photograph);
    }

    /** The best that is small enough, else the smallest. */
    private static byte[] photograph(BufferedImage picture, int most) throws IOException {
        byte[] bytes = new byte[0];
        for (int i = 0; i < QUALITIES.length && (i == 0 || bytes.length > most); i++) {
            bytes = encoded(picture, "jpeg", QUALITIES[i]);
        }
        return bytes;
    }

    private static byte[] drawing(BufferedImage picture, int most) throws IOException {
        byte[] bytes = new byte[0];
        for (int i = 0; i < GREYS.length && (i == 0 || bytes.length > most); i++) {
            bytes = encoded(greys(picture, GREYS[i]), "png", 0);
        }
        return bytes;
    }

    private BufferedImage scaled(int width) {
        if (width == page.getWidth()) {
            return page;
        }
        int height = Math.max(1, Math.round((float) page.getHeight() * width / page.getWidth()));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(page.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }

    /** Whether more than one pixel in a thousand is neither black, grey nor white. */
    private static boolean colourful(BufferedImage picture) {
        long coloured = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int red = rgb >> 16 & 0xff;
                int green = rgb >> 8 & 0xff;
                int blue = rgb & 0xff;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > COLOURFUL) {
                    coloured++;
                }
            }
        }
        return coloured * 1_000 > (long) picture.getWidth() * picture.getHeight();
    }

    private static BufferedImage greys(BufferedImage picture, int amount) {
        byte[] shades = new byte[amount];
        for (int i = 0; i < amount; i++) {
            shades[i] = (byte) (i * 255 / (amount - 1));
        }
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(4, amount, shades, shades, shades));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int luminance = (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1_000;
                grey.getRaster().setSample(x, y, 0, (luminance * (amount - 1) + 127) / 255);
            }
        }
        return grey;
    }

    private static byte[] encoded(BufferedImage picture, String format, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            // for PNG the lowest quality means the most patient packing, nothing is lost
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
