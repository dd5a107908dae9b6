package org.crisisbrief.extract.time;

import java.util.List;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.At;

/** The time expressions of a source. */
public final class Times {

    private Times() {}

    /** The resolved mentions "time" in order, as expressions of the source. */
    public static List<TimeExpression> of(AnnotatedText text, String sourceId) {
        return text.mentions(Timex.LABEL).stream()
                .map(mention -> {
                    Timex timex = mention.value(Timex.class);
                    return new TimeExpression(
                            new At(sourceId, mention.span()),
                            text.slice(mention.span()),
                            timex.type(),
                            timex.value(),
                            timex.basis(),
                            timex.anchor());
                })
                .toList();
    }
}
