package org.crisisbrief.extract.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Place;

/** How much a text of capitals alone, which has no signs of towns, tells of each settlement that it names. */
final class NamedSettlements {

    private static final int LEAD = 2;

    private final AnnotatedText text;
    private final Entities entities;
    private final Set<Integer> telling;

    /** @param telling the numbers of the sentences that tell of the incident */
    NamedSettlements(AnnotatedText text, Entities entities, Set<Integer> telling) {
        this.text = text;
        this.entities = entities;
        this.telling = Set.copyOf(telling);
    }

    Map<Place, Integer> votes() {
        Map<Place, Integer> votes = new LinkedHashMap<>();
        for (Mention mention : text.mentions(EntityMention.LABEL)) {
            EntityMention entity = mention.value(EntityMention.class);
            Optional<Place> named = entities.place(entity.referent())
                    .filter(p -> p.precision() == Place.Precision.SETTLEMENT)
                    .filter(p -> entity.use() != Entity.Use.DEMONYM);
            named.ifPresent(p -> votes.merge(p, weight(mention), Integer::sum));
        }
        return votes;
    }

    private int weight(Mention mention) {
        Sentence sentence = text.sentenceAt(mention.start());
        int weight = 1;
        if (sentence.index() < LEAD) {
            weight += 2;
        }
        if (telling.contains(sentence.index())) {
            weight += 1;
            if (text.at(
                            text.tokens()
                                    .get(Math.max(0, text.tokenFrom(mention.start()) - 1))
                                    .start(),
                            "strong-locative")
                    .isPresent()) {
                weight += 2;
            }
        }
        if (isDateline(mention)) {
            weight += 4;
        }
        int after = text.tokenFrom(mention.end());
        if (after < text.tokens().size()
                && Set.of("police", "officers", "detectives")
                        .contains(text.tokens().get(after).key())) {
            weight += 2;
        }
        return weight;
    }

    private boolean isDateline(Mention mention) {
        return text.sentenceAt(mention.start()).firstToken() == text.tokenFrom(mention.start())
                && text.plain()
                        .substring(mention.end(), Math.min(text.plain().length(), mention.end() + 30))
                        .matches("(?s)(?:, [A-Z][\\w. ]*)? ?(?:\\(|-|:).*");
    }
}
