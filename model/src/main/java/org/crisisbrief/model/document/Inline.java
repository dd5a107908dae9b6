package org.crisisbrief.model.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A piece of running text. */
public sealed interface Inline {

    /** Characters. */
    record Text(String value) implements Inline {
        public Text {
            Objects.requireNonNull(value);
        }
    }

    /** Emphasis, usually italic. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Importance, usually bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /**
     * A source's own words; a renderer puts quotation marks around them.
     *
     * @param language of the quoted words
     */
    record Quotation(Locale language, String words) implements Inline {
        public Quotation {
            if (words.isBlank()) {
                throw new IllegalArgumentException("an empty quotation");
            }
        }
    }

    /**
     * Words of another language than the document's that are no quotation of a passage, such as a name: a renderer marks their
     * language and keeps their direction from what stands around them.
     *
     * @param language of the words
     * @param marked whether marks of quotation stand around them, as around a source's words for a speaker
     */
    record Foreign(Locale language, String words, boolean marked) implements Inline {
        public Foreign {
            if (words.isBlank()) {
                throw new IllegalArgumentException("no words in another language");
            }
        }
    }

    /**
     * One sentence of the document's own voice, with its references in its content.
     *
     * @param id unique in the document and the same in every output
     * @param claims ids of the claims it rests on
     * @param derived what a number or date in it was worked out from, empty if all of them stand in the sources
     */
    record Sentence(String id, List<String> claims, String derived, List<Inline> content) implements Inline {
        public Sentence {
            claims = List.copyOf(claims);
            content = List.copyOf(content);
            if (id.isEmpty()) {
                throw new IllegalArgumentException("a sentence has an id");
            }
        }
    }

    /** References, printed together in one pair of brackets. */
    record References(List<Reference> targets) implements Inline {
        public References {
            targets = List.copyOf(targets);
            if (targets.isEmpty()) {
                throw new IllegalArgumentException("no reference");
            }
        }
    }

    /**
     * A reference to a paragraph of a source, or to a numbered gap.
     *
     * @param anchor the id of the row or heading it links to
     * @param label as printed: "A¶5", "gap 2"
     * @param note what a footnote says of it, such as the source's name and date
     */
    record Reference(String anchor, String label, String note) {
        public Reference {
            if (anchor.isEmpty() || label.isEmpty()) {
                throw new IllegalArgumentException("a reference has an anchor and a label");
            }
        }
    }

    /** A link to an address outside ({@code https:}, {@code http:} or {@code mailto:}) or, with {@code #}, inside the document. */
    record Link(String address, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
            if (!address.matches("(?:https?://|mailto:|#).+")) {
                throw new IllegalArgumentException("not an address that a document may link to: " + address);
            }
        }
    }

    /** A line break. */
    record Break() implements Inline {}
}
