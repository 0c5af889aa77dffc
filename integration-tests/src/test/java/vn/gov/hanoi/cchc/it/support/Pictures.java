package vn.gov.hanoi.cchc.it.support;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures that no other test has sent: the seed decides the colours. */
public final class Pictures {

    private Pictures() {
    }

    /** A JPEG of 1280 × 853 pixels. */
    public static byte[] jpeg(int seed) {
        BufferedImage image = new BufferedImage(1280, 853, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(seed * 7919 & 0xffffff), 1280, 853, new Color(seed * 104729 & 0xffffff)));
        canvas.fillRect(0, 0, 1280, 853);
        canvas.setColor(Color.WHITE);
        canvas.drawString(Integer.toString(seed), 40, 60);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same picture with an IPTC record as a picture desk writes it: by-line, source, caption. */
    public static byte[] signed(byte[] jpeg, String author, String source, String caption) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        String[] texts = {author, source, caption};
        int[] dataSets = {80, 115, 120};
        for (int i = 0; i < texts.length; i++) {
            byte[] text = texts[i].getBytes(StandardCharsets.UTF_8);
            record.writeBytes(ByteBuffer.allocate(5 + text.length).put((byte) 0x1c).put((byte) 2).put((byte) dataSets[i])
                .putShort((short) text.length).put(text).array());
        }
        byte[] label = "Photoshop 3.0\0008BIM\4\4\0\0".getBytes(StandardCharsets.ISO_8859_1);
        int size = record.size() + record.size() % 2;
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + label.length + 4 + size);
        out.put(jpeg, 0, 2).putShort((short) 0xffed).putShort((short) (2 + label.length + 4 + size)).put(label).putInt(record.size());
        out.put(record.toByteArray()).position(out.position() + size - record.size());
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A JPEG of more than five megabytes: it travels in several pieces. */
    public static byte[] largeJpeg(int seed) {
        BufferedImage image = new BufferedImage(3200, 2400, BufferedImage.TYPE_INT_RGB);
        java.util.Random noise = new java.util.Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, noise.nextInt(0x1000000));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
