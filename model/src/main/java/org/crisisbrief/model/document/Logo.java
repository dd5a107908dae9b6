package org.crisisbrief.model.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The sign of whoever publishes.
 *
 * @param picture of {@link BufferedImage#TYPE_INT_RGB}, on white; nobody changes it
 * @param alternative says what it is to readers who do not see it
 * @param height in points of 1/72 inch
 */
public record Logo(BufferedImage picture, String alternative, double height) {

    /** A side has no more pixels: at 300 to an inch, a third of a metre. */
    private static final int MOST_PIXELS = 4000;

    public Logo {
        if (alternative.isBlank() || !(height > 0)) {
            throw new IllegalArgumentException("a logo has an alternative text and a height");
        }
    }

    /**
     * Reads a PNG or JPEG file; nothing of it but its pixels is kept.
     *
     * @throws IllegalArgumentException saying why, if it is none or cannot be read
     */
    public static Logo of(byte[] file, String alternative, double height) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toUpperCase(Locale.ROOT);
                if (format.equals("PNG") || format.equals("JPEG")) {
                    reader.setInput(in, true, true);
                    return new Logo(read(reader), alternative, height);
                }
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the picture cannot be read (a JPEG of four colours cannot either)", e);
        }
        throw new IllegalArgumentException("it is neither PNG nor JPEG");
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "it has " + width + " × " + height + " pixels; a side has " + MOST_PIXELS + " at most");
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(reader.read(0), 0, 0, null);
        canvas.dispose();
        return picture;
    }

    /** In points of 1/72 inch. */
    public double width() {
        return height * picture.getWidth() / picture.getHeight();
    }
}
