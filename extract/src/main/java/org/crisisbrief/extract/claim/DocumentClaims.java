package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.extract.statement.StatementReading;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** All claims of one document: what the readers find, with those who say it. */
public final class DocumentClaims {

    private final List<FactReader> readers =
            List.of(new CasualtyReader(), new DeploymentReader(), new MeasureReader(), new CauseReader());
    private final NamedVictims names = new NamedVictims();
    private final EventReader events = new EventReader();
    private final EventGrouping grouping = new EventGrouping();

    /**
     * Reads the claims of a text in which statements have been found.
     *
     * @param source the id of the source
     * @param entities the entities of the text
     * @param title the title that came apart from the text, with its entities
     * @return by span; ids count within the document
     */
    public List<Claim<?>> read(AnnotatedText text, String source, Entities entities, Optional<AnnotatedText> title) {
        EventPlaces places = new EventPlaces(text, entities);
        Agents agents = new Agents(text);
        List<Found> found = new ArrayList<>();
        for (FactReader reader : readers) {
            reader.read(text, places, agents).stream()
                    .filter(f -> !Modality.isAsked(text, f.span()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Found::span));
        found = new ArrayList<>(names.in(text, found));
        found.addAll(grouping.group(text, events.read(text, places, found), entities));
        found = new ArrayList<>(new Incidents(text, entities, title).complete(found));
        List<Claim<?>> claims = new ArrayList<>(statements(text, source, entities, found));
        Map<String, Integer> counts = new TreeMap<>();
        found.sort(Comparator.comparing(Found::span));
        Map<String, Found> byId = new LinkedHashMap<>();
        for (Found f : found) {
            String kind = kind(f.fact());
            byId.put(kind + counts.merge(kind, 1, Integer::sum), f);
        }
        CasualtyEvents casualties = new CasualtyEvents(text, byId);
        for (Map.Entry<String, Found> entry : byId.entrySet()) {
            Found f = entry.getValue();
            claims.add(new Claim<>(
                    entry.getKey(),
                    casualties.linked(f),
                    f.attribution().orElseGet(() -> around(text, f.span())),
                    provenance(source, f)));
        }
        claims.sort(Comparator.<Claim<?>, At>comparing(c -> c.provenance().at()).thenComparing(Claim::id));
        return claims;
    }

    private static List<Claim<?>> statements(AnnotatedText text, String source, Entities entities, List<Found> found) {
        PositionReader positions = new PositionReader(entities.list(source), entities.country());
        List<Claim<?>> claims = new ArrayList<>();
        int number = 0;
        for (Mention mention : text.mentions(StatementReading.LABEL)) {
            StatementReading reading = mention.value(StatementReading.class);
            String id = "s" + ++number;
            Map<Slot, List<At>> slots = new TreeMap<>();
            slots.put(Slot.CUE, List.of(new At(source, reading.cue())));
            reading.speaker().ifPresent(v -> slots.put(Slot.SPEAKER, List.of(new At(source, v.span()))));
            if (reading.parts().size() > 1) {
                slots.put(
                        Slot.PARTS,
                        reading.parts().stream().map(p -> new At(source, p)).toList());
            }
            String content = String.join(
                    " ... ", reading.parts().stream().map(text::slice).toList());
            claims.add(new Claim<>(
                    id,
                    new Fact.Statement(content, reading.wording(), reading.mode(), reading.stance()),
                    attribution(reading),
                    new Provenance(List.of(new At(source, mention.span())), slots, mention.rule())));
            positions
                    .of(text, mention, id)
                    .ifPresent(p -> found.add(new Found(
                            p.fact(), p.spans(), p.slots(), p.rule(), Optional.of(attribution(reading)), List.of())));
        }
        return claims;
    }

    /** The speaker and carriers of the closest statement around the words; else the document itself. */
    private static Attribution around(AnnotatedText text, Span span) {
        return text.touching(StatementReading.LABEL, span).stream()
                .filter(m -> m.value(StatementReading.class).asserted())
                .filter(m -> m.value(StatementReading.class).parts().stream().anyMatch(p -> holds(p, span)))
                .min(Comparator.comparingInt(m -> m.span().length()))
                .map(m -> attribution(m.value(StatementReading.class)))
                .map(a -> a instanceof Attribution.BySpeaker by && by.speaker().pronoun()
                        ? new Attribution.Unclear(a.carriers())
                        : a)
                .orElse(Attribution.DOCUMENT);
    }

    /** Whether most of the words stand in the part: a reported clause may begin a word late. */
    private static boolean holds(Span part, Span span) {
        int common = Math.min(part.end(), span.end()) - Math.max(part.start(), span.start());
        return common * 5 >= span.length() * 4;
    }

    private static Attribution attribution(StatementReading reading) {
        List<String> carriers = reading.carriers().stream().map(Voice::name).toList();
        return reading.speaker()
                .<Attribution>map(v -> new Attribution.BySpeaker(v.speaker(), carriers))
                .orElseGet(() -> new Attribution.Unclear(carriers));
    }

    private static Provenance provenance(String source, Found found) {
        Map<Slot, List<At>> slots = new TreeMap<>();
        found.slots()
                .forEach((slot, spans) -> slots.put(
                        slot, spans.stream().map(s -> new At(source, s)).toList()));
        return new Provenance(found.spans().stream().map(s -> new At(source, s)).toList(), slots, found.rule());
    }

    private static String kind(Fact fact) {
        if (fact instanceof Fact.Casualties) {
            return "c";
        } else if (fact instanceof Fact.Event) {
            return "v";
        } else if (fact instanceof Fact.Deployment) {
            return "d";
        } else if (fact instanceof Fact.Measure) {
            return "m";
        } else if (fact instanceof Fact.Position) {
            return "p";
        } else if (fact instanceof Fact.Cause) {
            return "k";
        }
        return "s";
    }
}
