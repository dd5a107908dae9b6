package org.crisisbrief.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How documents look, the same in every format. What a document says, its marking and its pages' numbers are none of a
 * theme's affair, and no theme takes them away.
 *
 * @param logo stands above the title
 * @param paper the size of the pages
 * @param margins of a document that takes the room it needs
 * @param header a line at the top of every page; may be empty
 * @param footer a line at the foot of every page; may be empty
 * @param numbering how many levels of headings are numbered, 0 to 4
 */
public record Theme(
        Colours colours,
        Fonts fonts,
        Optional<Logo> logo,
        Paper paper,
        Margins margins,
        String header,
        String footer,
        int numbering) {

    /** The most characters of a header or footer line, so that it stays in its margin beside the marking. */
    public static final int LONGEST_LINE = 64;

    /** What documents look like where no theme is named. */
    public static final Theme PLAIN = new Theme(
            new Colours("#1c1f23", "#14365d", "#1b4f86", "#4a5867", "#eef3f8", "#b9c7d6"),
            new Fonts(Typeface.Shipped.ROBOTO, Typeface.Shipped.ROBOTO),
            Optional.empty(),
            Paper.A4,
            Margins.ROOMY,
            "",
            "",
            0);

    public Theme {
        if (header.length() > LONGEST_LINE || footer.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("a line has " + LONGEST_LINE + " characters at most");
        }
        if (numbering < 0 || numbering > 4) {
            throw new IllegalArgumentException("headings have 4 levels, not " + numbering);
        }
    }

    /**
     * The colours, each written {@code #rrggbb}. The page is white.
     *
     * @param text running text
     * @param heading headings, tiles' figures, bars, and the ground of a table's head, on which text is white
     * @param link links
     * @param muted labels, notes, references, captions and what stands in the margins
     * @param tint the ground of callouts and tiles
     * @param rule lines
     */
    public record Colours(String text, String heading, String link, String muted, String tint, String rule) {

        private static final String PAGE = "#ffffff";

        public Colours {
            for (String colour : List.of(text, heading, link, muted, tint, rule)) {
                if (!colour.matches("#[0-9a-f]{6}")) {
                    throw new IllegalArgumentException("a colour is written #rrggbb, not " + colour);
                }
            }
        }

        /** Every colour of text on every ground that it can stand on. */
        public List<Contrast> contrasts() {
            List<Contrast> all = new ArrayList<>();
            add(all, "text", text);
            add(all, "heading", heading);
            add(all, "link", link);
            add(all, "muted", muted);
            all.add(Contrast.of("white", PAGE, "heading", heading));
            return all;
        }

        private void add(List<Contrast> all, String name, String colour) {
            all.add(Contrast.of(name, colour, "the page", PAGE));
            all.add(Contrast.of(name, colour, "tint", tint));
        }
    }

    /** The typefaces of running text and of headings. */
    public record Fonts(Typeface text, Typeface headings) {}

    /** This theme on another paper. */
    public Theme on(Paper other) {
        return new Theme(colours, fonts, logo, other, margins, header, footer, numbering);
    }

    /** The margins of a document; those of a fixed number of pages are no wider than what lets them hold something. */
    public Margins margins(boolean compact) {
        return compact ? margins.within(Margins.CLOSE) : margins;
    }
}
