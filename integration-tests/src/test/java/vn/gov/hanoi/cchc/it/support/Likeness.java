package vn.gov.hanoi.cchc.it.support;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * How much a screen looks like the stored picture of it: both as a few thousand grey cells, so that other words, another day or another
 * version of the browser change little and a lost column, colour or font changes much.
 * {@code -Dportal.pictures=write} stores what is seen; look at the screens in {@code target/pictures} before it is committed.
 */
public final class Likeness {

    private static final int CELL = 15;
    /** A cell that differs by more than this of 255 greys is another one. */
    private static final int OTHER = 25;
    private static final Path FOLDER = Path.of("src/test/resources/pictures");

    private Likeness() {
    }

    /** Share of cells, in percent, that are not what they were; 100 when there is no such picture or it has another size. */
    public static double differing(byte[] screen, String name) {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(name + ".png"))) {
            return differing(cells(screen), ImageIO.read(in));
        } catch (NoSuchFileException e) {
            return 100;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The screen is right from now on, if somebody asked for that. */
    public static void accept(byte[] screen, String name) throws IOException {
        if ("write".equals(System.getProperty("portal.pictures"))) {
            Files.createDirectories(FOLDER);
            ImageIO.write(cells(screen), "png", FOLDER.resolve(name + ".png").toFile());
        }
    }

    private static double differing(BufferedImage now, BufferedImage then) {
        if (now.getWidth() != then.getWidth() || now.getHeight() != then.getHeight()) {
            return 100;
        }
        int other = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                if (Math.abs(now.getRaster().getSample(x, y, 0) - then.getRaster().getSample(x, y, 0)) > OTHER) {
                    other++;
                }
            }
        }
        return 100.0 * other / (now.getWidth() * now.getHeight());
    }

    private static BufferedImage cells(byte[] png) throws IOException {
        BufferedImage screen = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage cells = new BufferedImage(screen.getWidth() / CELL, screen.getHeight() / CELL, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = cells.createGraphics();
        canvas.drawImage(screen.getScaledInstance(cells.getWidth(), cells.getHeight(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        canvas.dispose();
        return cells;
    }
}
