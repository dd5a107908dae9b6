package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crisisbrief.extract.DocumentReading;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;

/** The claims of all documents with ids and links that count in the whole situation; events that are the same are joined. */
final class ClaimMerge {

    private final EntityMerge entities;
    private final Map<String, String> ids = new HashMap<>();

    ClaimMerge(EntityMerge entities) {
        this.entities = entities;
    }

    List<Claim<?>> merge(List<DocumentReading> readings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (DocumentReading reading : readings) {
            for (Claim<?> claim : reading.claims()) {
                String kind = claim.id().replaceAll("\\d+$", "");
                ids.put(key(reading, claim.id()), kind + counts.merge(kind, 1, Integer::sum));
            }
        }
        List<Claim<?>> claims = new ArrayList<>();
        for (DocumentReading reading : readings) {
            for (Claim<?> claim : reading.claims()) {
                claims.add(global(reading, claim));
            }
        }
        Map<String, LocalDate> days = new HashMap<>();
        readings.forEach(
                r -> r.source().published().ifPresent(day -> days.put(r.source().id(), day)));
        List<Claim<?>> merged = new EventMerge(days).merge(claims);
        merged = new CasualtyLinks(claims, merged).tied(merged);
        merged.sort(Claim.ORDER);
        return merged;
    }

    private static String key(DocumentReading reading, String id) {
        return reading.source().id() + "/" + id;
    }

    private Claim<?> global(DocumentReading reading, Claim<?> claim) {
        String source = reading.source().id();
        List<Attribution> attributions =
                claim.attributions().stream().map(a -> global(source, a)).toList();
        return new Claim<>(
                ids.getOrDefault(key(reading, claim.id()), claim.id()),
                global(reading, claim.fact()),
                attributions,
                claim.provenance(),
                claim.marking());
    }

    private Attribution global(String source, Attribution attribution) {
        List<String> carriers = attribution.carriers().stream()
                .map(c -> entities.name(source, c))
                .toList();
        if (attribution instanceof Attribution.BySpeaker by) {
            Attribution.Speaker speaker = new Attribution.Speaker(
                    by.speaker().text(),
                    by.speaker().entity().flatMap(e -> entities.id(source, e)),
                    by.speaker().named(),
                    by.speaker().pronoun());
            return new Attribution.BySpeaker(speaker, carriers);
        }
        return attribution instanceof Attribution.ByDocument
                ? new Attribution.ByDocument(carriers)
                : new Attribution.Unclear(carriers);
    }

    private Fact global(DocumentReading reading, Fact fact) {
        String source = reading.source().id();
        if (fact instanceof Fact.Deployment d) {
            return new Fact.Deployment(
                    entities.name(source, d.contributor()),
                    d.force(),
                    entities.name(source, d.to()),
                    d.strength(),
                    d.mandate(),
                    d.status(),
                    d.date());
        }
        if (fact instanceof Fact.Measure m) {
            return new Fact.Measure(entities.name(source, m.by()), m.what(), m.text(), m.date(), m.place());
        }
        if (fact instanceof Fact.Position p) {
            return new Fact.Position(
                    entities.name(source, p.actor()), p.stance(), p.text(), p.date(), linked(reading, p.statement()));
        }
        if (fact instanceof Fact.Casualties c) {
            return c.of(linked(reading, c.event()));
        }
        if (fact instanceof Fact.Cause c) {
            return new Fact.Cause(c.cause(), c.effect(), linked(reading, c.event()));
        }
        if (fact instanceof Fact.Event e) {
            return new Fact.Event(
                    e.type(),
                    e.text(),
                    e.date(),
                    e.place(),
                    participants(source, e.participants()),
                    e.casualties().stream()
                            .map(id -> ids.getOrDefault(key(reading, id), id))
                            .toList(),
                    e.toll(),
                    e.status(),
                    e.salience());
        }
        return fact;
    }

    private List<Fact.Participant> participants(String source, List<Fact.Participant> participants) {
        return participants.stream()
                .map(p -> new Fact.Participant(
                        p.role(),
                        p.group(),
                        p.text(),
                        p.entity().flatMap(e -> entities.id(source, e)),
                        p.aliases(),
                        p.number(),
                        p.effect()))
                .toList();
    }

    private Optional<String> linked(DocumentReading reading, Optional<String> id) {
        return id.map(local -> ids.getOrDefault(key(reading, local), local));
    }
}
