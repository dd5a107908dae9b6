package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/**
 * What was read from a web page.
 *
 * @param text the article's paragraphs, with an empty line between two
 * @param metadata what the page says of itself
 * @param fault what is wrong with it
 */
public record WebPage(SourceText text, Metadata metadata, Optional<PageFault> fault) {

    /** A text of these paragraphs, with an empty line between two. */
    public static SourceText joined(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(paragraph);
            spans.add(new Span(start, text.length()));
        }
        return new SourceText(text.toString(), spans);
    }
}
