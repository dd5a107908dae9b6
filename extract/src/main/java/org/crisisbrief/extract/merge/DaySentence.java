package org.crisisbrief.extract.merge;

import java.util.regex.Pattern;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.At;

/**
 * A sentence that speaks of a day.
 *
 * @param time where it names the day
 * @param origin the story that it stands in
 */
record DaySentence(At at, String words, TimeExpression time, String origin) {

    private static final Pattern WHOLE = Pattern.compile("(?s)[^|]*[.?!][\"')\u201d\u2019]*");

    /** Whether it reads as a sentence: neither cut off nor a line of a page's furniture. */
    boolean isWhole() {
        return words.matches("(?s)[^|]*[.?!][\"')\\u201d\\u2019]*") && !words.endsWith("...");
    }
}
