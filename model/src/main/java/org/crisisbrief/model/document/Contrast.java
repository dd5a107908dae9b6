package org.crisisbrief.model.document;

/**
 * How well text is told from its ground.
 *
 * @param text what the text's colour is called
 * @param ground what the ground's colour is called
 * @param ratio from 1, for one colour, to 21, for black and white (WCAG 2.2, "contrast ratio")
 */
public record Contrast(String text, String ground, double ratio) {

    /** What level AA asks of text of any size (WCAG 2.2, success criterion 1.4.3). */
    public static final double LEAST = 4.5;

    static Contrast of(String text, String colour, String ground, String behind) {
        return new Contrast(text, ground, ratio(colour, behind));
    }

    /** The ratio of two colours, each written {@code #rrggbb}. */
    public static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    public boolean suffices() {
        return ratio >= LEAST;
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
