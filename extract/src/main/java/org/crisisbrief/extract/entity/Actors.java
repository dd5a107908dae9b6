package org.crisisbrief.extract.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.fact.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** Adds "actor": who can speak or act without a name, and documents that speak for whoever issued them. */
final class Actors {

    private final Words words;
    private final Cast cast;
    private final AnnotatedText text;
    private final Map<Figure, Referent> referents;

    Actors(Words words, Cast cast, Map<Figure, Referent> referents) {
        this.words = words;
        this.cast = cast;
        this.text = words.text();
        this.referents = referents;
    }

    void annotate() {
        int end = 0;
        Issuers issuers = new Issuers(words, text);
        for (Sentence sentence : text.sentences()) {
            for (int i = Math.max(end, sentence.firstToken()); i < sentence.endToken(); i++) {
                int after = titled(i, sentence.endToken());
                after = after > i ? after : document(i, issuers);
                after = after > i ? after : unnamed(i, Math.max(end, sentence.firstToken()));
                if (after > i) {
                    end = after;
                    i = after - 1;
                }
            }
            issuers.read(sentence);
        }
    }

    /** "a spokesman for Prime Minister X", "the interior minister": an office whose holder is not named. */
    private int titled(int at, int limit) {
        if (!words.has("actor-determiner", at) && !words.key(at).equals("one") || cast.isCovered(at)) {
            return at;
        }
        int from = at + 1;
        while (from < limit && from - at < 4 && words.isCapital(from) && TitlePhrase.at(words, from, limit) == null) {
            from = words.key(from + 1).equals("'s") ? from + 2 : from + 1;
        }
        TitlePhrase title = TitlePhrase.at(words, from, limit);
        if (title == null
                || title.sort().startsWith("mr")
                || title.end() >= limit && title.sort().equals("person")) {
            return at;
        }
        boolean heldByName = words.isCapital(title.end()) && cast.isCovered(title.end());
        boolean apposed = words.key(at - 1).equals(",")
                && (personEnds(at - 1) || words.key(at - 3).equals(",") && personEnds(at - 3));
        boolean predicate =
                Set.of("was", "is", "as", "became", "become", "be", "named").contains(words.key(at - 1));
        if (heldByName
                || apposed
                || predicate
                || words.key(title.end()).equals("'s")
                || namedAfter(title.end(), limit)) {
            return at;
        }
        int end = title.end();
        @Nullable Mention owner = null;
        if (words.key(end).equals("for")
                || words.key(end).equals("of")
                || words.key(end).equals("at")
                || words.key(end).equals("from")
                || words.key(end).equals("with")) {
            int to = end + 1;
            int nameEnd = to;
            for (int i = to; i < Math.min(limit, to + 7); i++) {
                Mention name = entityAt(i);
                if (name != null) {
                    owner = name;
                    nameEnd = text.tokenFrom(name.end());
                    break;
                }
                if (!words.isWord(i) && !words.key(i).equals("'s") || words.has("person-verb", i)) {
                    break;
                }
            }
            if (owner == null) {
                nameEnd = to;
                while (nameEnd < limit
                        && nameEnd - to < 5
                        && words.isWord(nameEnd)
                        && !words.has("person-verb", nameEnd)
                        && !words.has("body-speech", nameEnd)) {
                    nameEnd++;
                }
            }
            end = nameEnd;
        }
        return add(at, end, false, owner == null ? Optional.empty() : Optional.of(referent(owner)), "actor.office");
    }

    private boolean personEnds(int token) {
        Mention before = ending(token);
        return before != null && referent(before).kind() == Kind.PERSON;
    }

    /** "the spokeswoman for the city police, X": the holder is named after the next comma. */
    private boolean namedAfter(int end, int limit) {
        for (int i = end; i < Math.min(limit, end + 9); i++) {
            if (words.key(i).equals(",")) {
                TitlePhrase rank = TitlePhrase.at(words, i + 1, limit);
                return isPerson(rank == null ? i + 1 : rank.end());
            }
            if (words.has("person-verb", i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPerson(int at) {
        Mention name = at < words.size() ? entityAt(at) : null;
        return name != null && referent(name).kind() == Kind.PERSON;
    }

    private @Nullable Mention entityAt(int at) {
        return text.at(words.token(at).start(), EntityMention.LABEL).orElse(null);
    }

    private static Referent referent(Mention mention) {
        return mention.value(EntityMention.class).referent();
    }

    /** "the statement", "the report": speaks for its issuer. */
    private int document(int at, Issuers issuers) {
        boolean determined = words.key(at).equals("the") || words.key(at).equals("this");
        Mention noun = determined ? words.at("document-noun", at + 1) : null;
        if (noun == null) {
            return at;
        }
        int end = words.after(noun);
        Optional<Referent> issuer = issuers.of(end);
        boolean speaks = words.has("body-speech", end)
                || words.has("body-speech-adverb", end)
                || words.key(at - 1).equals("to");
        if (issuer.isEmpty() && !speaks) {
            return at;
        }
        return add(at, end, issuer.isPresent(), issuer, "actor.document");
    }

    /** "various sources", "the Kazakh authorities", "police". */
    private int unnamed(int at, int from) {
        Mention noun = words.at("actor-noun", at);
        if (noun == null || cast.isCovered(at) || isAdjective(words.after(noun))) {
            return at;
        }
        int first = at;
        while (first > from && isModifier(first - 1)) {
            first--;
        }
        Optional<Referent> owner = Optional.empty();
        if (words.key(first - 1).equals("'s")) {
            Mention possessor = ending(first - 1);
            if (possessor != null && text.tokenFrom(possessor.start()) >= from) {
                owner = Optional.of(referent(possessor));
            }
        }
        for (int i = first; i < at; i++) {
            Mention name = entityAt(i);
            owner = name == null ? owner : Optional.of(referent(name));
        }
        if (first > from && words.has("actor-determiner", first - 1)) {
            first--;
        }
        return add(first, words.after(noun), false, owner, "actor.noun");
    }

    /** Before a noun, a title or the name that it introduces: "police units", "newspaper Al-Akhbar". */
    private boolean isAdjective(int after) {
        return words.has("compound-head", after)
                || words.has("person-title", after) && !words.isCapital(after)
                || words.isCapital(after) && cast.isCovered(after);
    }

    private @Nullable Mention ending(int token) {
        int offset = words.token(token).start();
        return Stream.of(offset, offset - 1)
                .flatMap(end -> text.endingAt(end, EntityMention.LABEL).stream())
                .min(Comparator.comparing(Mention::span))
                .orElse(null);
    }

    private boolean isModifier(int i) {
        return words.before("actor-modifier", i + 1) != null && words.isWord(i)
                || words.isCapital(i) && cast.isCovered(i) && !words.isFirst(i)
                || words.isCapital(i) && cast.isCovered(i) && words.has("actor-noun", i + 1);
    }

    private int add(int first, int end, boolean named, Optional<Referent> referent, String rule) {
        Actor actor = new Actor(words.slice(first, end), named, referent);
        text.add(new Mention(Actor.LABEL, words.span(first, end), actor, rule));
        return end;
    }
}
