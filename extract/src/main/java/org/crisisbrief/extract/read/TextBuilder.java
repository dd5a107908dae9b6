package org.crisisbrief.extract.read;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Makes the text of a document whose format holds paragraphs: they stand in order with an empty line between two. */
public final class TextBuilder {

    private final Budget budget;
    private final StringBuilder characters = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    public TextBuilder(Budget budget) {
        this.budget = budget;
    }

    /** Adds a paragraph, or nothing if it is blank. */
    public void add(String paragraph) throws OverBudget {
        String words = tidy(paragraph);
        if (words.isEmpty()) {
            return;
        }
        budget.characters(words.length());
        if (characters.length() > 0) {
            characters.append("\n\n");
        }
        int start = characters.length();
        characters.append(words);
        paragraphs.add(new Span(start, characters.length()));
    }

    /** Adds a paragraph that begins on a page, or nothing if it is blank. */
    public void add(String paragraph, int page) throws OverBudget {
        int before = paragraphs.size();
        add(paragraph);
        if (paragraphs.size() > before) {
            pages.add(page);
        }
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The text so far. */
    public SourceText build() {
        return new SourceText(characters.toString(), paragraphs, pages);
    }

    /**
     * The words with single blanks between them. What no reader would see goes: control characters, marks of possible hyphens,
     * blanks without width. No-break blanks become blanks, for they come and go between the formats of one document.
     */
    public static String tidy(String words) {
        StringBuilder tidy = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (!Character.isISOControl(c) && c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                if (blank && tidy.length() > 0) {
                    tidy.append(' ');
                }
                blank = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }
}
