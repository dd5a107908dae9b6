package org.crisisbrief.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A family of fonts. What it has no letters for is set in another. */
public sealed interface Typeface {

    /** What the family is called. */
    String family();

    /** What a machine that lacks the family shows instead. */
    String instead();

    /** The families that ship. */
    enum Shipped implements Typeface {
        ROBOTO("Roboto", "Arial"),
        LIBERATION_SANS("Liberation Sans", "Arial"),
        LIBERATION_SERIF("Liberation Serif", "Times New Roman");

        private final String family;
        private final String instead;

        Shipped(String family, String instead) {
            this.family = family;
            this.instead = instead;
        }

        @Override
        public String family() {
            return family;
        }

        @Override
        public String instead() {
            return instead;
        }

        /** The family of this name. */
        public static Optional<Shipped> named(String family) {
            return Stream.of(values())
                    .filter(f -> f.family.equalsIgnoreCase(family))
                    .findFirst();
        }
    }

    /** A family of font files; a face that is missing is set in the one nearest to it. */
    record Files(FontFile regular, Optional<FontFile> italic, Optional<FontFile> bold, Optional<FontFile> boldItalic)
            implements Typeface {

        @Override
        public String family() {
            return regular.family();
        }

        @Override
        public String instead() {
            return "Arial";
        }

        /** Its files, each once. */
        public List<FontFile> all() {
            return Stream.concat(
                            Stream.of(regular),
                            Stream.of(italic, bold, boldItalic).flatMap(Optional::stream))
                    .distinct()
                    .toList();
        }
    }
}
