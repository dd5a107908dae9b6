package org.crisisbrief.extract.read.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a mail (RFC 2045): bytes of a kind, or parts. */
sealed interface Part {

    /**
     * Bytes without further parts, decoded.
     *
     * @param headers of the part
     */
    record Leaf(Headers headers, byte[] bytes) implements Part {

        /** Type and subtype, in lower case; plain text where nothing is said. */
        String type() {
            return headers.value("content-type").filter(t -> t.indexOf('/') > 0).orElse("text/plain");
        }

        Optional<String> charset() {
            return headers.parameter("content-type", "charset");
        }

        Optional<String> fileName() {
            return headers.parameter("content-disposition", "filename")
                    .or(() -> headers.parameter("content-type", "name"));
        }

        boolean attached() {
            return headers.value("content-disposition")
                    .filter("attachment"::equals)
                    .isPresent();
        }
    }

    /**
     * Parts that belong together.
     *
     * @param subtype how, in lower case: "mixed", "alternative", "related" ...
     */
    record Several(Headers headers, List<Part> parts) implements Part {
        public Several {
            parts = List.copyOf(parts);
        }

        String subtype() {
            String type = headers.value("content-type").orElse("multipart/mixed");
            return type.substring(type.indexOf('/') + 1).toLowerCase(Locale.ROOT);
        }
    }

    Headers headers();
}
