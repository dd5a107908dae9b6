package org.crisisbrief.compose.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.compose.wording.Loaded;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;

/** One display name for each actor; the role stands where it is first named in the text. */
final class Actors {

    private final Situation situation;
    private final Phrases phrases;
    private final Loaded loaded;
    private final Set<String> introduced = new HashSet<>();

    Actors(Situation situation, Phrases phrases, Loaded loaded) {
        this.situation = situation;
        this.phrases = phrases;
        this.loaded = loaded;
    }

    /** The display name of who is meant by a name or any of its variants; the words themselves if nobody is. */
    String name(String words) {
        return byName(words).map(Entity::name).orElse(words.strip());
    }

    Optional<Entity> byName(String words) {
        String plain = words.strip();
        return situation.entities().stream()
                .filter(e ->
                        e.name().equalsIgnoreCase(plain) || e.aliases().stream().anyMatch(plain::equalsIgnoreCase))
                .findFirst();
    }

    /** Who claims it, for a table. */
    List<Part> speaker(Attribution attribution, String source) {
        if (attribution instanceof BySpeaker by) {
            Optional<Entity> entity = by.speaker().entity().flatMap(situation::entity);
            if (entity.isPresent()) {
                return Part.of(full(entity.get()));
            }
            String words = by.speaker().text().strip();
            return neutral(by.speaker().named() ? name(words) : words + " " + phrases.get("unnamed", ""), words);
        }
        if (attribution instanceof Attribution.Unclear) {
            return Part.of(phrases.get("speaker.unclear", ""));
        }
        return Part.of(phrases.plain("document", Map.of("source", source)));
    }

    private List<Part> neutral(String shown, String words) {
        return loaded.in(shown) ? Part.of(phrases.get("speaker.label", "")) : Part.of(shown);
    }

    /** Who claims it, for running text: in full the first time, then by name. */
    List<Part> inText(Attribution attribution, String source) {
        if (attribution instanceof BySpeaker by) {
            Optional<Entity> entity = by.speaker().entity().flatMap(situation::entity);
            if (entity.isPresent()) {
                return Part.of(introduced.add(entity.get().id()) ? full(entity.get()) : shown(entity.get()));
            }
            String words = by.speaker().text().strip();
            return neutral(name(words), words);
        }
        return speaker(attribution, source);
    }

    /** The name of an actor in running text, in full the first time. */
    String actor(String words) {
        Optional<Entity> entity = byName(words);
        String shown = entity.map(e -> e.kind() == Entity.Kind.PERSON && introduced.add(e.id()) ? full(e) : shown(e))
                .orElse(words.strip());
        return loaded.in(shown) && entity.isEmpty() ? phrases.get("actor.label", "") : shown;
    }

    /** The name with role and affiliation where they are known: "Saltanat Azirbek (spokeswoman, Almaty police)". */
    String full(Entity entity) {
        String role = entity.role().filter(r -> !loaded.in(r)).orElse("");
        String affiliation = entity.affiliation()
                .map(a -> situation.entity(a).map(Entity::name).orElse(a))
                .filter(a -> !a.equals(entity.name()) && !role.contains(a) && !loaded.in(a))
                .orElse("");
        String both = role.isEmpty() || affiliation.isEmpty() ? role + affiliation : role + ", " + affiliation;
        return both.isEmpty() ? shown(entity) : entity.name() + " (" + both + ")";
    }

    String shown(Entity entity) {
        return entity.name();
    }

    /** Those who passed it on: "EFE"; empty if nobody did. */
    String carriers(Attribution attribution) {
        return phrases.list(attribution.carriers().stream()
                .map(this::name)
                .filter(n -> !loaded.in(n))
                .toList());
    }
}
