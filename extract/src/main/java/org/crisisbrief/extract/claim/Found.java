package org.crisisbrief.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/**
 * A fact found in one text, before it has an id.
 *
 * @param fact what is claimed; ids in it are local to the document
 * @param spans where it stands, the telling one first
 * @param slots where its parts stand
 * @param rule the id of the rule that read it
 * @param attribution who claims it, if that does not follow from the statement around it
 * @param doers who did it, as the words name them
 */
record Found(
        Fact fact,
        List<Span> spans,
        Map<Slot, List<Span>> slots,
        String rule,
        Optional<Attribution> attribution,
        List<Voice> doers) {

    Found(Fact fact, Span span, Map<Slot, List<Span>> slots, String rule) {
        this(fact, List.of(span), slots, rule, Optional.empty(), List.of());
    }

    Span span() {
        return spans.get(0);
    }
}
