package org.crisisbrief.extract.claim;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.extract.statement.Agents.Mood;
import org.crisisbrief.extract.statement.StatementReading;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.source.Span;

/** Whether a measure is taken or in force, and who takes it: the subject of its verb, who stands after "by", whose it is. */
final class Authorities extends SentenceWords {

    /** So many words before a noun may say that it is only asked for. */
    private static final int WISH = 3;

    private static final Set<Mood> REAL = Set.of(Mood.DONE, Mood.UNDER_WAY, Mood.FUTURE, Mood.PARTICIPLE);

    private static final Set<PeopleClass> ORDERING =
            EnumSet.of(PeopleClass.SECURITY_FORCES, PeopleClass.OFFICIALS, PeopleClass.ARMED_GROUP);

    private final Agents agents;
    private final Moves moves;

    Authorities(AnnotatedText text, Sentence sentence, Agents agents) {
        super(text, sentence);
        this.agents = agents;
        this.moves = new Moves(text, sentence, agents);
    }

    /** Whether the words say that the measure is, was or will be taken, and not that it is asked for or denied. */
    boolean isSo(Match match) {
        if (has(match, "wish") && isWished(match.span())) {
            return false;
        }
        if (has(match, "of")) {
            Span what = match.span("what").orElseThrow();
            return agents.subject(sentence, lastVerb(match))
                    .filter(s -> s.span().overlaps(what) || s.span().end() == what.end())
                    .isPresent();
        }
        if (!has(match, "subject")) {
            return true;
        }
        int verb = verb(match);
        Mood mood = agents.mood(sentence, verb);
        boolean planned = mood == Mood.INFINITIVE && isPlanned(agents.governor(sentence, verb));
        if (!asks(match) && !planned && !REAL.contains(mood)
                || moves.isNoun(verb)
                || agents.isPassive(sentence, verb)) {
            return false;
        }
        return !has(match, "somebody") || isSomebody(verb);
    }

    /** Who takes the measure, where the words tell. */
    Optional<Voice> of(Match match) {
        Optional<Span> named = match.span("by");
        if (named.isPresent()) {
            return Optional.of(text.covering(named.get(), "entity")
                    .or(() -> text.covering(named.get(), "actor"))
                    .map(m -> Voice.of(m, text.slice(m.span())))
                    .orElseGet(() -> whole(named.get())));
        }
        if (asks(match)) {
            return new Clause(text, sentence)
                    .subjectOf(verb(match), sentence.firstToken())
                    .map(m -> Voice.of(m, text.slice(m.span())));
        }
        if (has(match, "subject")) {
            return subject(verb(match));
        }
        return after(match.span()).or(() -> owner(match));
    }

    /** A title with the words of its phrase: "the energy minister". */
    private Voice whole(Span title) {
        int end = text.tokenFrom(title.end());
        Span phrase = agents.nounBefore(sentence, end).orElse(title);
        return Voice.unnamed(phrase, text.slice(phrase));
    }

    private Optional<Voice> subject(int verb) {
        int finite = moves.finite(verb);
        Clause clause = new Clause(text, sentence);
        Optional<Agents.Subject> subject = agents.subject(sentence, finite);
        Optional<Mention> voice = clause.subjectOf(finite, sentence.firstToken())
                .filter(v -> subject.isEmpty() || subject.get().span().overlaps(v.span()));
        if (voice.isPresent()) {
            return voice.map(m -> Voice.of(m, text.slice(m.span())));
        }
        return subject.flatMap(s -> s.voices().stream().findFirst())
                .flatMap(v -> v.isUnknown() ? speaker(v) : Optional.of(v));
    }

    /** "The cabinet said it would impose": the speaker, where the pronoun opens what is said. */
    private Optional<Voice> speaker(Voice pronoun) {
        return text.covering(pronoun.span(), StatementReading.LABEL)
                .filter(m -> m.start() == pronoun.span().start())
                .flatMap(m -> m.value(StatementReading.class).speaker())
                .filter(v -> !v.pronoun());
    }

    /** Whether an authority, or another who can order, is the subject; strikers and storms are not. */
    private boolean isSomebody(int verb) {
        return subject(verb)
                .filter(v -> text.covering(v.span(), "people").isEmpty() || isForce(v))
                .filter(v -> text.mentions("event-noun", v.span()).isEmpty())
                .isPresent();
    }

    private boolean isForce(Voice voice) {
        return text.mentions("people", sentence.span()).stream()
                .filter(m -> m.span().overlaps(voice.span()))
                .anyMatch(m -> ORDERING.contains(m.value(PeopleClass.class)));
    }

    /** Who stands after "by" behind the words. */
    private Optional<Voice> after(Span words) {
        int end = text.tokenFrom(
                Math.max(words.end(), Phrases.around(text, sentence, words).end()));
        for (int i = text.tokenFrom(words.end()); i < end; i++) {
            if (token(i).is("by")) {
                return agents.from(sentence, i + 1)
                        .filter(s -> text.mentions("event-noun", s.span()).isEmpty()
                                && text.mentions("count", s.span()).isEmpty()
                                && text.mentions("force-transport", s.span()).isEmpty())
                        .flatMap(s -> s.voices().stream().findFirst());
            }
        }
        return Optional.empty();
    }

    /** Whose the measure is: "Kenya's ban", "the ministry's declaration". */
    private Optional<Voice> owner(Match match) {
        for (int i = text.tokenFrom(match.span().start()) - 1; i > sentence.firstToken(); i--) {
            if (token(i).is("'s")) {
                int offset = token(i).start();
                return Stream.of("entity", "actor")
                        .flatMap(label -> text.mentions(label, sentence.span()).stream())
                        .filter(m -> m.end() == offset)
                        .findFirst()
                        .map(m -> Voice.of(m, text.slice(m.span())));
            }
            if (!token(i).isWord() || has(i, "g-conjunction") || has(i, "g-preposition") || has(i, "g-verb")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean asks(Match match) {
        return match.rule().set().getOrDefault("what", "").equals("request-assistance");
    }

    private int verb(Match match) {
        return text.tokenFrom(match.span("verb").orElse(match.span()).start());
    }

    /** The last word of the match, which is the verb where what is ordered stands before it. */
    private int lastVerb(Match match) {
        return match.span("verb").map(v -> text.tokenFrom(v.start())).orElseGet(() -> be(match));
    }

    /** The form of "be" behind the measure. */
    private int be(Match match) {
        int from = text.tokenFrom(match.span("what").orElseThrow().end());
        int end = text.tokenFrom(match.span().end());
        for (int i = end - 1; i >= from; i--) {
            if (has(i, "g-be") || has(i, "be")) {
                return i;
            }
        }
        return end - 1;
    }

    private boolean isPlanned(int governor) {
        return has(governor, "measure-plan");
    }

    private boolean isWished(Span words) {
        int first = text.tokenFrom(words.start());
        return IntStream.range(first - WISH, first).anyMatch(i -> has(i, "measure-wished"));
    }

    private static boolean has(Match match, String key) {
        return match.rule().set().containsKey(key);
    }
}
