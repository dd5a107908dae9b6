package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;

/** One display name for each actor; the role stands where it is first named in the text. */
final class Actors {

    /** The article of the language of the sources. */
    private static final String ARTICLE = "the ";

    private static final Pattern OWNED =
            Pattern.compile("^(?:its|their|his|her) (?=\\p{Ll})", Pattern.CASE_INSENSITIVE);

    private final Situation situation;
    private final Phrases phrases;
    private final Locale language;
    private final ActorNames names;
    private final WordList loaded;
    private final WordList context;
    private final Set<String> introduced = new HashSet<>();

    Actors(Situation situation, Phrases phrases, WordList loaded, WordList context, Locale language) {
        this.language = language;
        names = ActorNames.of(language);
        this.situation = situation;
        this.phrases = phrases;
        this.loaded = loaded;
        this.context = context;
    }

    /** Whether the document is in another language than its sources. */
    boolean isForeign() {
        return !language.equals(Desk.READING);
    }

    /** The name of the country with a code; the code itself if there is none. */
    String country(String code) {
        return names.country(code);
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
                return full(entity.get(), false);
            }
            String words = owned(lowered(by.speaker().text().strip()));
            return neutral(
                    by.speaker().named()
                            ? known(name(words), words)
                            : and(quotedIfForeign(words), " " + phrases.get("unnamed", "")),
                    words);
        }
        if (attribution instanceof Attribution.Unclear) {
            return Part.of(phrases.get("speaker.unclear", ""));
        }
        return Part.of(phrases.plain("document", Map.of("source", source)));
    }

    private List<Part> neutral(List<Part> shown, String words) {
        return loaded.in(Part.plain(shown)) ? Part.of(phrases.get("speaker.label", "")) : shown;
    }

    /** A display name that stands for the words; words that are none are the source's. */
    private List<Part> known(String shown, String words) {
        return byName(words).isPresent() || isName(words) ? named(names.translated(shown)) : quotedIfForeign(words);
    }

    /** Whether words are a name by their capitals: "John Smith", "Radio North". */
    private static boolean isName(String words) {
        return words.matches("\\p{Lu}\\S*(?: (?:\\p{Lu}\\S*|of|for|and|the|de|al-\\S+))*");
    }

    /** A name: the document's own where it has one in its language, else as words of the sources'. */
    List<Part> named(String shown) {
        return !isForeign() || names.isOwn(shown)
                ? Part.of(shown)
                : shown.isBlank() ? List.of() : List.of(Part.foreign(shown, Desk.READING.toLanguageTag()));
    }

    private List<Part> quotedIfForeign(String words) {
        return isForeign() ? phrases.quoted(words, Desk.READING.toLanguageTag()) : Part.of(words);
    }

    private static List<Part> and(List<Part> parts, String more) {
        List<Part> both = new ArrayList<>(parts);
        both.add(Part.text(more));
        return both;
    }

    /** Whether a passage is a part of the name of a person or body. */
    boolean names(At at) {
        return situation.entities().stream()
                .filter(e -> e.kind() == Entity.Kind.PERSON || e.kind() == Entity.Kind.ORGANISATION)
                .flatMap(e -> e.mentions().stream())
                .anyMatch(m -> m.use() == Entity.Use.NAME && m.at().contains(at));
    }

    /** Whether the words for a speaker lean on other words: "its army". */
    boolean leans(Attribution attribution) {
        return attribution instanceof BySpeaker by
                && by.speaker().entity().isEmpty()
                && leans(owned(by.speaker().text()));
    }

    /** "the army" for "its army", whose owner another sentence names. */
    private static String owned(String words) {
        return OWNED.matcher(words).replaceFirst("the ");
    }

    /** Whether words lean on others by their first one: "its army", "them". */
    boolean leans(String words) {
        return context.find(words).stream().anyMatch(s -> s.start() == 0);
    }

    /** Who claims it, for running text: in full the first time, then by name. */
    List<Part> inText(Attribution attribution, String source) {
        if (attribution instanceof BySpeaker by) {
            Optional<Entity> entity = by.speaker().entity().flatMap(situation::entity);
            if (entity.isPresent()) {
                List<Part> said = new ArrayList<>(Part.of(article(entity.get())));
                said.addAll(introduced.add(entity.get().id()) ? full(entity.get(), true) : called(entity.get(), true));
                return merged(said);
            }
            String words = owned(by.speaker().text().strip());
            return neutral(isForeign() ? known(name(words), words) : Part.of(withArticle(words)), words);
        }
        return speaker(attribution, source);
    }

    /** A person in full the first time, any other actor with its article. */
    List<Part> called(String words) {
        return byName(words).filter(e -> e.kind() == Entity.Kind.PERSON).isPresent()
                ? acting(words)
                : isForeign() ? known(name(words), words.strip()) : Part.of(withArticle(words));
    }

    /** The name of an actor, in full the first time. */
    String actor(String words) {
        return phrases.plain(acting(words));
    }

    /** The name of an actor in running text, in full the first time. */
    List<Part> acting(String words) {
        Optional<Entity> entity = byName(words);
        if (entity.isPresent()) {
            boolean first = entity.get().kind() == Entity.Kind.PERSON
                    && introduced.add(entity.get().id());
            return first ? full(entity.get(), false) : named(shown(entity.get()));
        }
        return loaded.in(words) ? Part.of(phrases.get("actor.label", "")) : known(words.strip(), words.strip());
    }

    /** The name with role and affiliation where they are known: "Saltanat Azirbek (spokeswoman, Almaty police)"; in prose with its article. */
    List<Part> full(Entity entity, boolean prose) {
        String role = entity.role().filter(r -> !loaded.in(r)).orElse("");
        String affiliation = entity.affiliation()
                .map(a -> situation.entity(a).map(Entity::name).orElse(a))
                .filter(a -> !a.equals(entity.name()) && !role.contains(a) && !loaded.in(a))
                .orElse("");
        List<Part> parts = new ArrayList<>();
        if (role.isEmpty() && affiliation.isEmpty()) {
            Optional<String> initials = names.of(entity).isPresent() ? Optional.empty() : initials(entity);
            parts.addAll(initials.isPresent() ? named(entity.name()) : called(entity, prose));
            initials.ifPresent(i -> parts.add(Part.text(" (" + i + ")")));
            return merged(parts);
        }
        parts.addAll(called(entity, prose));
        parts.add(Part.text(" ("));
        parts.addAll(role.isEmpty() ? List.of() : quotedIfForeign(role));
        parts.addAll(role.isEmpty() || affiliation.isEmpty() ? List.of() : Part.of(phrases.comma()));
        parts.addAll(named(names.translated(affiliation)));
        parts.add(Part.text(")"));
        return merged(parts);
    }

    /** An actor by name; in prose with the article that its name has in the document's language. */
    private List<Part> called(Entity entity, boolean prose) {
        return names.inProse(entity)
                .filter(n -> prose)
                .map(Part::of)
                .orElseGet(() -> named(entity.kind() == Entity.Kind.PERSON ? entity.name() : shown(entity)));
    }

    private static List<Part> merged(List<Part> parts) {
        List<Part> merged = new ArrayList<>();
        for (Part part : parts) {
            int last = merged.size() - 1;
            boolean both = last >= 0
                    && part.kind().equals("text")
                    && merged.get(last).kind().equals("text");
            if (both) {
                merged.set(last, Part.text(merged.get(last).text() + part.text()));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    /** The short display name: that of the document's language, or an organisation's initials where the documents give them. */
    String shown(Entity entity) {
        return names.of(entity).or(() -> initials(entity)).orElse(entity.name());
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
        if (isForeign() || entity.kind() == Entity.Kind.PERSON) {
            return "";
        }
        for (Entity.Mention mention : entity.mentions()) {
            String text = situation.source(mention.at().source()).text().orElse("");
            int start = mention.at().span().start();
            String form = mention.at().inTitle()
                    ? ""
                    : text.substring(start, mention.at().span().end());
            boolean name = form.equals(entity.name()) || form.equals(shown(entity));
            if (name && start >= 4 && text.substring(start - 4, start).equalsIgnoreCase(ARTICLE)) {
                String next = text.substring(mention.at().span().end());
                if (!next.startsWith("’s ") && !next.matches("(?s) \\p{Lu}.*")) {
                    return ARTICLE;
                }
            }
        }
        return "";
    }

    private String lowered(String words) {
        if (isForeign()) {
            return words;
        }
        String the = ARTICLE;
        boolean plural = words.matches("\\p{Lu}\\p{Ll}+s(?: \\p{Ll}.*)?")
                && byName(words).isEmpty();
        boolean article = words.regionMatches(true, 0, the, 0, the.length());
        boolean opening =
                words.matches("\\p{Lu}\\p{Ll}+ \\p{Ll}.*") && !isNamed(words.substring(0, words.indexOf(' ')));
        return article || plural || opening
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** Whether a word stands for somebody or some place in the documents by itself: "French". */
    private boolean isNamed(String word) {
        return situation.entities().stream()
                .flatMap(e -> e.mentions().stream())
                .filter(m -> m.use() != Entity.Use.NOMINAL && m.use() != Entity.Use.PRONOUN)
                .anyMatch(m -> word.equals(words(m.at())));
    }

    private String words(At at) {
        return at.inTitle()
                ? situation
                        .source(at.source())
                        .title()
                        .orElse("")
                        .substring(at.span().start(), at.span().end())
                : situation
                        .source(at.source())
                        .text()
                        .orElse("")
                        .substring(at.span().start(), at.span().end());
    }

    /** Those who passed it on: "EFE"; empty if nobody did. */
    List<Part> carriers(Attribution attribution) {
        return phrases.listed(attribution.carriers().stream()
                .filter(c -> !loaded.in(name(c)))
                .map(c -> known(name(c), c))
                .toList());
    }
}
