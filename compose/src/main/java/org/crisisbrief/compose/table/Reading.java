package org.crisisbrief.compose.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crisisbrief.compose.wording.Passages;
import org.crisisbrief.compose.wording.ReferenceLabel;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Where something was read and who said it, as cells give it. */
final class Reading {

    /** Between the values of a cell that holds several. */
    static final String AND = " | ";

    private final Situation situation;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    Reading(Situation situation) {
        this.situation = situation;
        for (Source source : situation.sources()) {
            sources.put(source.id(), source);
            texts.put(source.id(), source.sourceText());
        }
        situation.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    Source source(At at) {
        return Objects.requireNonNull(sources.get(at.source()), at.source());
    }

    private SourceText text(At at) {
        return at.inTitle() ? source(at).textOf(at) : Objects.requireNonNull(texts.get(at.source()), at.source());
    }

    /** "A p. 3 ¶2 | B ¶4": each paragraph once, in order. */
    String references(Collection<At> passages) {
        Set<String> labels = new LinkedHashSet<>();
        for (At at : new TreeSet<>(passages)) {
            labels.add(ReferenceLabel.of(at, text(at)).replace('\u00A0', ' '));
        }
        return String.join(AND, labels);
    }

    /** The sentence around a passage, or the sentences that it reaches over, in the document's characters. */
    String quote(At at) {
        SourceText text = text(at);
        Span paragraph = text.paragraphAround(at.span());
        return text.slice(Passages.around(Passages.sentences(text.characters(), paragraph), at.span()));
    }

    /** "speaker", "document" or "unclear". Whom a pronoun means is not surely known, so such a speaker is unclear. */
    static String kind(Attribution attribution) {
        if (attribution instanceof BySpeaker by) {
            return by.speaker().pronoun() ? "unclear" : "speaker";
        }
        return attribution instanceof Attribution.ByDocument ? "document" : "unclear";
    }

    /** The words that stand for the speaker. */
    static String words(Attribution attribution) {
        return speaker(attribution).map(Attribution.Speaker::text).orElse("");
    }

    /** The speaker's one display name, where it is known whom the words mean. */
    String name(Attribution attribution) {
        return speaker(attribution)
                .flatMap(Attribution.Speaker::entity)
                .map(entities::get)
                .map(Entity::name)
                .orElse("");
    }

    private static Optional<Attribution.Speaker> speaker(Attribution attribution) {
        return attribution instanceof BySpeaker by && !by.speaker().pronoun()
                ? Optional.of(by.speaker())
                : Optional.empty();
    }

    /** The marking of what was read at these places: the strictest of their sources'. */
    Tlp marking(Collection<At> passages) {
        Tlp strictest = Tlp.values()[0];
        for (At at : passages) {
            Tlp marking = source(at).marking().orElse(situation.marking());
            strictest = marking.compareTo(strictest) > 0 ? marking : strictest;
        }
        return strictest;
    }

    /** The values of several, one after the other; one value alone where all are the same. */
    static String joined(List<String> values) {
        return String.join(AND, Set.copyOf(values).size() == 1 ? values.subList(0, 1) : new ArrayList<>(values));
    }
}
