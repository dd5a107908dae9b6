package org.crisisbrief.compose.view;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;

/** One display name for each actor; the role stands where it is first named in the text. */
final class Actors {

    private final Situation situation;
    private final Phrases phrases;
    private final WordList loaded;
    private final WordList context;
    private final Set<String> introduced = new HashSet<>();

    Actors(Situation situation, Phrases phrases, WordList loaded, WordList context) {
        this.situation = situation;
        this.phrases = phrases;
        this.loaded = loaded;
        this.context = context;
    }

    /** The display name of who is meant by a name or any of its variants; the words themselves if nobody is. */
    String name(String words) {
        return byName(words).map(this::shown).orElse(lowered(words.strip()));
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
            String words = lowered(by.speaker().text().strip());
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

    /** Whether the words for a speaker lean on other words: "its army". */
    boolean leans(Attribution attribution) {
        return attribution instanceof BySpeaker by
                && by.speaker().entity().isEmpty()
                && !context.find(by.speaker().text()).isEmpty()
                && context.find(by.speaker().text()).get(0).start() == 0;
    }

    /** Who claims it, for running text: in full the first time, then by name. */
    List<Part> inText(Attribution attribution, String source) {
        if (attribution instanceof BySpeaker by) {
            Optional<Entity> entity = by.speaker().entity().flatMap(situation::entity);
            if (entity.isPresent()) {
                String said = introduced.add(entity.get().id()) ? full(entity.get()) : shown(entity.get());
                return Part.of(article(entity.get()) + said);
            }
            String words = by.speaker().text().strip();
            return neutral(withArticle(words), words);
        }
        return speaker(attribution, source);
    }

    /** A person in full the first time, any other actor with its article. */
    String called(String words) {
        return byName(words).filter(e -> e.kind() == Entity.Kind.PERSON).isPresent()
                ? actor(words)
                : withArticle(words);
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
        String named = initials(entity).map(i -> entity.name() + " (" + i + ")").orElse(entity.name());
        return both.isEmpty() ? named : entity.name() + " (" + both + ")";
    }

    /** The short display name: an organisation's initials where the documents give them. */
    String shown(Entity entity) {
        return initials(entity).orElse(entity.name());
    }

    private static Optional<String> initials(Entity entity) {
        return entity.kind() != Entity.Kind.ORGANISATION
                ? Optional.empty()
                : entity.aliases().stream()
                        .filter(a -> a.matches("\\p{Lu}{3,6}")
                                && a.length() < entity.name().length())
                        .findFirst();
    }

    /** The name for running text, with its article. */
    String withArticle(String words) {
        return byName(words).map(e -> article(e) + shown(e)).orElse(lowered(words.strip()));
    }

    /** "the " where the documents write it before the name. */
    private String article(Entity entity) {
        if (entity.kind() == Entity.Kind.PERSON) {
            return "";
        }
        for (Entity.Mention mention : entity.mentions()) {
            String text = situation.source(mention.at().source()).text().orElse("");
            int start = mention.at().span().start();
            String form = mention.at().inTitle()
                    ? ""
                    : text.substring(start, mention.at().span().end());
            boolean name = form.equals(entity.name()) || form.equals(shown(entity));
            if (name && start >= 4 && text.substring(start - 4, start).equalsIgnoreCase(phrases.get("the", "the "))) {
                String next = text.substring(mention.at().span().end());
                if (!next.startsWith("’s ") && !next.matches("(?s) \\p{Lu}.*")) {
                    return phrases.get("the", "the ");
                }
            }
        }
        return "";
    }

    private String lowered(String words) {
        String the = phrases.get("the", "the ");
        boolean plural = words.matches("\\p{Lu}\\p{Ll}+s(?: \\p{Ll}.*)?")
                && byName(words).isEmpty();
        boolean article = words.regionMatches(true, 0, the, 0, the.length());
        return article || plural ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Those who passed it on: "EFE"; empty if nobody did. */
    String carriers(Attribution attribution) {
        return phrases.list(attribution.carriers().stream()
                .map(this::name)
                .filter(n -> !loaded.in(n))
                .toList());
    }
}
