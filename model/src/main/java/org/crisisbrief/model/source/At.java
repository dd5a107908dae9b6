package org.crisisbrief.model.source;

/**
 * A passage of a source.
 *
 * @param source the id of the {@link Source}
 * @param span the range in the source's text, or in its title
 * @param inTitle whether the range counts in a title that came apart from the text
 */
public record At(String source, Span span, boolean inTitle) implements Comparable<At> {
    public At {
        if (source.isEmpty()) {
            throw new IllegalArgumentException("a passage names its source");
        }
    }

    public At(String source, Span span) {
        this(source, span, false);
    }

    /** Whether all of another passage stands in this one. */
    public boolean contains(At other) {
        return source.equals(other.source) && inTitle == other.inTitle && span.contains(other.span);
    }

    /** By source id (shorter first, so that "B" stands before "AA"), then by span; the title stands before the text. */
    @Override
    public int compareTo(At other) {
        int bySource = Integer.compare(source.length(), other.source.length());
        if (bySource == 0) {
            bySource = source.compareTo(other.source);
        }
        if (bySource != 0) {
            return bySource;
        }
        return inTitle != other.inTitle ? Boolean.compare(other.inTitle, inTitle) : span.compareTo(other.span);
    }
}
