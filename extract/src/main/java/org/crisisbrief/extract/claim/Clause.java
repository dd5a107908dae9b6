package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.source.Span;

/** Questions about the words of one sentence: who stands where, and as what. */
final class Clause {

    private static final List<String> VOICES = List.of("entity", "actor", "people");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "some", "several", "all");
    private static final List<String> VERBS =
            List.of("be", "speech-verb", "event-verb", "harm-act", "force-move", "measure-act", "ask");
    private static final Set<Use> NOT_ALONE = Set.of(Use.DEMONYM, Use.MODIFIER, Use.EMBEDDED);

    private final AnnotatedText text;
    private final Sentence sentence;
    private Optional<List<Mention>> known = Optional.empty();

    Clause(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    boolean is(int token, String word) {
        return inside(token) && text.tokens().get(token).is(word);
    }

    boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    Token token(int index) {
        return text.tokens().get(index);
    }

    Optional<Mention> label(int token, String label) {
        return inside(token) ? text.at(token(token).start(), label) : Optional.empty();
    }

    /** Whether the offset stands in quotation marks. */
    boolean quoted(int offset) {
        return text.quoteAt(offset).isPresent();
    }

    /** The voice that starts at this token, or after one determiner; the longest. */
    Optional<Mention> voiceAt(int token) {
        Optional<Mention> here = startingAt(token);
        if (here.isPresent()
                || !inside(token)
                || !DETERMINERS.contains(token(token).key())) {
            return here;
        }
        return startingAt(token + 1)
                .or(() -> startingAt(token + 2)
                        .filter(m -> !label(token + 1, "speech-verb").isPresent()));
    }

    /** The first voice that starts at one of the next {@code reach} tokens. */
    Optional<Mention> voiceWithin(int token, int reach) {
        for (int i = token; i < token + reach && inside(i); i++) {
            Optional<Mention> voice = voiceAt(i);
            if (voice.isPresent()) {
                return voice;
            }
        }
        return Optional.empty();
    }

    /** The first voice within reach that is no place and hangs on no other word: the name in "the chief of X, Y". */
    Optional<Mention> headWithin(int token, int reach) {
        if (!inside(token)) {
            return Optional.empty();
        }
        int from = token(token).start();
        return voices().stream()
                .filter(v -> v.start() >= from && text.tokenFrom(v.start()) < token + reach && !governed(v))
                .filter(v ->
                        !(v.value() instanceof EntityMention e && e.referent().kind() == Entity.Kind.PLACE))
                .findFirst();
    }

    private Optional<Mention> startingAt(int token) {
        return inside(token)
                ? text.startingAt(token(token).start()).stream()
                        .filter(m -> VOICES.contains(m.label()) && standsAlone(m))
                        .findFirst()
                : Optional.empty();
    }

    /** The first token of the phrase that a voice heads: its determiner, if it has one. */
    int phraseStart(Mention voice) {
        int token = text.tokenFrom(voice.start());
        return inside(token - 1) && DETERMINERS.contains(token(token - 1).key()) ? token - 1 : token;
    }

    /** Whether one of these tokens, outside of quotations, is a verb that the lexicons know. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to && inside(i); i++) {
            int token = i;
            if (!quoted(token(i).start())
                    && VERBS.stream().anyMatch(label -> label(token, label).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** All voices in the sentence outside of quotations that do not hang on another word, left to right, none inside another. */
    List<Mention> voices() {
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
    boolean governed(Mention mention) {
        int token = text.tokenFrom(mention.start()) - 1;
        if (inside(token) && DETERMINERS.contains(token(token).key())) {
            token--;
        }
        if (inside(token)
                && token(token).isWord()
                && inside(token - 1)
                && DETERMINERS.contains(token(token - 1).key())
                && label(token, "preposition").isEmpty()) {
            token -= 2;
        }
        if (!inside(token) || label(token, "preposition").isEmpty()) {
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
