package org.crisisbrief.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.source.Span;

/** Where the happenings of one document took place: the place named nearest in the sentence, after a word such as "in". */
final class EventPlaces {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "around",
            "outside",
            "across",
            "throughout",
            "to",
            "over",
            "inside",
            "within",
            "off",
            "under",
            "beneath",
            "struck",
            "hit",
            "shook",
            "rocked",
            "jolted",
            "devastated",
            "battered",
            "ravaged");

    private final AnnotatedText text;
    private final Entities entities;

    EventPlaces(AnnotatedText text, Entities entities) {
        this.text = text;
        this.entities = entities;
    }

    /** A place with the words for it; {@link Place#NONE} without words. */
    record Placed(Place place, Optional<Span> span) {}

    Placed of(Sentence sentence, Span words) {
        return text.mentions(EntityMention.LABEL, sentence.span()).stream()
                .filter(m -> place(m).isPresent())
                .filter(m -> m.value(EntityMention.class).use() == Entity.Use.NAME)
                .filter(m -> located(sentence, m))
                .min(Comparator.<Mention>comparingInt(m -> distance(m, words)).thenComparing(Mention::span))
                .map(m -> new Placed(place(m).orElseThrow(), Optional.of(m.span())))
                .orElse(new Placed(Place.NONE, Optional.empty()));
    }

    /** All places of a list that starts at the mention: "in Atyrau, Aktobe, and Oral". */
    List<Placed> listed(Sentence sentence, Span words) {
        Placed first = of(sentence, words);
        if (first.span().isEmpty() || first.span().get().start() < words.start()) {
            return List.of(first);
        }
        List<Placed> places = new java.util.ArrayList<>(List.of(first));
        int end = first.span().get().end();
        for (Mention m : text.mentions(EntityMention.LABEL, sentence.span())) {
            if (m.start() > end
                    && text.plain()
                            .substring(end, m.start())
                            .matches("(?: region)?,? ?(?:and )?(?:in )?(?:the )?(?:city of )?")
                    && place(m).isPresent()) {
                places.add(new Placed(place(m).orElseThrow(), Optional.of(m.span())));
                end = m.end();
            }
        }
        return places;
    }

    private static int distance(Mention mention, Span words) {
        return mention.start() >= words.end()
                ? mention.start() - words.end()
                : 40 + Math.max(0, words.start() - mention.end());
    }

    private boolean located(Sentence sentence, Mention mention) {
        int token = text.tokenFrom(mention.start()) - 1;
        for (int i = token; i >= sentence.firstToken() && i > token - 5; i--) {
            String key = text.tokens().get(i).key();
            if (LOCATIVE.contains(key)) {
                return true;
            }
            if (!text.tokens().get(i).isWord() && !key.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Place> place(Mention mention) {
        return entities.place(mention.value(EntityMention.class).referent());
    }
}
