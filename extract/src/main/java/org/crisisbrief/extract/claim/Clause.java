package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.source.Span;

/** Questions about the words of one sentence: who stands where, and as what. */
final class Clause extends SentenceWords {

    private static final List<String> VOICES = List.of("entity", "actor", "people");
    private static final Set<Use> NOT_ALONE = Set.of(Use.DEMONYM, Use.MODIFIER, Use.EMBEDDED);

    private Optional<List<Mention>> known = Optional.empty();

    Clause(AnnotatedText text, Sentence sentence) {
        super(text, sentence);
    }

    /** Whether the offset stands in quotation marks. */
    private boolean quoted(int offset) {
        return text.quoteAt(offset).isPresent();
    }

    /** All voices in the sentence outside of quotations that do not hang on another word, left to right, none inside another. */
    private List<Mention> voices() {
        if (known.isEmpty()) {
            known = Optional.of(List.copyOf(found()));
        }
        return known.get();
    }

    private List<Mention> found() {
        List<Mention> voices = new ArrayList<>();
        for (String label : VOICES) {
            for (Mention mention : text.mentions(label, sentence.span())) {
                if (standsAlone(mention) && !quoted(mention.start())) {
                    voices.add(mention);
                }
            }
        }
        voices.removeIf(m -> voices.stream().anyMatch(o -> o != m && covers(o, m)));
        voices.sort(Comparator.comparing(Mention::span));
        return voices;
    }

    private static boolean covers(Mention outer, Mention inner) {
        return outer.span().contains(inner.span())
                && (outer.span().length() > inner.span().length()
                        || VOICES.indexOf(outer.label()) < VOICES.indexOf(inner.label()));
    }

    private boolean standsAlone(Mention mention) {
        if (mention.value() instanceof EntityMention entity && NOT_ALONE.contains(entity.use())) {
            return false;
        }
        int after = text.tokenFrom(mention.end());
        return !is(after, "'s")
                && !(is(after, "'") && mention.span().end() == token(after).start());
    }

    /** Whether a preposition governs the mention; the "before" of "the day before" does not. */
    private boolean governed(Mention mention) {
        int token = text.tokenFrom(mention.start()) - 1;
        if (inside(token) && label(token, "g-determiner").isPresent()) {
            token--;
        }
        if (inside(token)
                && token(token).isWord()
                && inside(token - 1)
                && label(token - 1, "g-determiner").isPresent()
                && label(token, "g-preposition").isEmpty()) {
            token -= 2;
        }
        if (!inside(token) || label(token, "g-preposition").isEmpty()) {
            return false;
        }
        Span word = token(token).span();
        return text.covering(word, "time").isEmpty();
    }

    /** The subject of the verb at this token: the nearest voice before it that no preposition governs. */
    Optional<Mention> subjectOf(int verb, int from) {
        int limit = token(verb).start();
        int start = inside(from) ? token(from).start() : sentence.span().start();
        Optional<Mention> nearest = Optional.empty();
        for (Mention voice : voices()) {
            boolean adjacent =
                    text.tokenFrom(voice.end()) == verb && !voice.label().equals("entity") && placed(voice);
            if (voice.start() >= start && voice.end() <= limit && (adjacent || !governed(voice))) {
                nearest = Optional.of(voice);
            }
        }
        return nearest;
    }

    /** The first voice of the words. */
    Optional<Mention> voiceIn(Span words) {
        return voices().stream().filter(v -> words.contains(v.span())).findFirst();
    }

    /** Whether "on" or "in" stands before people: it belongs to words before them ("on social media users report"). */
    private boolean placed(Mention voice) {
        int before = text.tokenFrom(voice.start()) - 1;
        return is(before, "on") || is(before, "in");
    }

    /** The voices joined with this one before it by "and" or commas, itself last: "the United States and the EU". */
    List<Mention> coordinated(Mention last) {
        List<Mention> joined = new ArrayList<>(List.of(last));
        List<Mention> voices = voices();
        int at = voices.indexOf(last);
        boolean seenAnd = false;
        for (int i = at - 1; i >= 0; i--) {
            if (voices.get(i).end() > voices.get(i + 1).start()) {
                break;
            }
            String between = text.plain()
                    .substring(voices.get(i).end(), voices.get(i + 1).start())
                    .strip();
            boolean and = between.matches(",? ?and(?: the)?");
            boolean comma = seenAnd && between.matches(",(?: the)?");
            if (!and && !comma || !voices.get(i).label().equals(last.label()) || governed(voices.get(i))) {
                break;
            }
            seenAnd = true;
            joined.add(0, voices.get(i));
        }
        return seenAnd ? joined : List.of(last);
    }
}
