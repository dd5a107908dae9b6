package org.crisisbrief.model.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.source.At;

/**
 * A fact with those who claim it and where it was read.
 *
 * @param id unique in its situation
 * @param attributions who claims it; several only for an event that several speakers report
 * @param marking where it differs from its source's
 */
public record Claim<F extends Fact>(
        String id, F fact, List<Attribution> attributions, Provenance provenance, Optional<Tlp> marking) {

    /**
     * The order of a situation's claims: by the telling passage, then by kind, then by id (shorter first, so that "c2" stands
     * before "c10").
     */
    public static final Comparator<Claim<?>> ORDER = Comparator.<Claim<?>, At>comparing(
                    c -> c.provenance().at())
            .thenComparingInt(c -> Fact.KINDS.indexOf(c.fact().getClass()))
            .thenComparingInt(c -> c.id().length())
            .thenComparing(c -> c.id());

    public Claim {
        attributions = List.copyOf(attributions);
        if (attributions.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + ": somebody claims it, if only the document");
        }
        if (attributions.size() > 1 && !(fact instanceof Fact.Event)) {
            throw new IllegalArgumentException("claim " + id + ": only an event has several attributions");
        }
    }

    public Claim(String id, F fact, Attribution attribution, Provenance provenance) {
        this(id, fact, List.of(attribution), provenance, Optional.empty());
    }

    public Attribution attribution() {
        return attributions.get(0);
    }
}
