package org.crisisbrief.extract.statement;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Dateline;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.source.Span;

/** Who does what the verbs of a text tell, and the noun phrases around them, where no list of names or nouns of people tells. */
public final class Agents {

    private static final int LONGEST_ACT = 30;

    private final Grammar grammar;
    private final AnnotatedText text;

    public Agents(AnnotatedText text) {
        this.text = text;
        this.grammar = Grammar.overQuotations(text);
    }

    /** A noun phrase as the subject of a verb, with those whom it means. */
    public record Subject(Span span, List<Voice> voices) {

        public Subject {
            voices = List.copyOf(voices);
        }

        /** Whether a person, a body, or a state acts, and no happening or thing. */
        public boolean isSomebody() {
            return voices.stream()
                    .anyMatch(v -> v.pronoun()
                            || v.referent()
                                    .filter(r -> r.kind() != Kind.PLACE || v.named())
                                    .isPresent());
        }
    }

    /** The subject of the verb group that ends with the words from {@code verb}; none of an infinitive without one. */
    public Optional<Subject> subject(Sentence whole, int verb) {
        Parts parts = new Parts(whole);
        return parts.subject(verb).map(parts::read);
    }

    /** The index of the first token that starts at or after the offset. */
    public int token(int offset) {
        return text.tokenFrom(offset);
    }

    /** Whether a form of "be" makes the verb that begins at this token passive. */
    public boolean isPassive(Sentence sentence, int verb) {
        return group(sentence, verb).passive();
    }

    /** Whether the verb that begins at this token is negated, or made a mere possibility or plan by a modal verb or "to". */
    public boolean isUnsure(Sentence sentence, int verb) {
        VerbGroup group = group(sentence, verb);
        return group.unsure() || group.infinitive();
    }

    /** How the verb that begins at this token stands. */
    public Mood mood(Sentence sentence, int verb) {
        VerbGroup group = group(sentence, verb);
        boolean future = false;
        boolean be = false;
        boolean to = false;
        for (int i = group.first(); i < verb; i++) {
            if (grammar.has(i, WordClass.NEGATION) || grammar.token(i).key().endsWith("n't")) {
                return Mood.UNREAL;
            }
            if (grammar.has(i, WordClass.MODAL)) {
                if (!grammar.isLabelled(i, "g-future")) {
                    return Mood.UNREAL;
                }
                future = true;
            }
            be |= grammar.has(i, WordClass.BE);
            to |= grammar.is(i, "to");
        }
        if (group.infinitive() || to) {
            return Mood.INFINITIVE;
        }
        boolean going = grammar.token(verb).key().endsWith("ing");
        if (future) {
            return Mood.FUTURE;
        }
        return going ? be ? Mood.UNDER_WAY : Mood.PARTICIPLE : Mood.DONE;
    }

    /** How a verb stands to what is so. */
    public enum Mood {
        DONE,
        UNDER_WAY,
        FUTURE,
        /** After "to"; what it means hangs on the word before. */
        INFINITIVE,
        /** "-ing" without "be". */
        PARTICIPLE,
        /** Negated or only possible. */
        UNREAL
    }

    /** The index of the word on which an infinitive hangs: "agreed" of "agreed to send"; -1 if there is none. */
    public int governor(Sentence sentence, int verb) {
        int i = verb - 1;
        while (i >= sentence.firstToken() && !grammar.is(i, "to")) {
            i--;
        }
        return i > sentence.firstToken() ? i - 1 : -1;
    }

    private VerbGroup group(Sentence sentence, int verb) {
        return VerbGroup.of(grammar, verb, verb + 1, sentence.firstToken());
    }

    /** The noun phrase that begins at this token, as after "by" or "from". */
    public Optional<Subject> from(Sentence whole, int token) {
        Parts parts = new Parts(whole);
        return parts.parts.phrases().at(token, parts.sentence.endToken()).map(parts::read);
    }

    /** The words of the noun phrase that ends before this token, up to the preposition, verb or mark before it. */
    public Optional<Span> nounBefore(Sentence sentence, int end) {
        int first = end;
        while (first > sentence.firstToken() && isNominal(first - 1)) {
            first--;
        }
        return first == end ? Optional.empty() : Optional.of(grammar.span(first, end));
    }

    private boolean isNominal(int token) {
        return grammar.isWord(token)
                && !grammar.isFinite(token)
                && (!grammar.has(token, WordClass.PREPOSITION) || grammar.is(token, "of"))
                && !grammar.has(token, WordClass.CONJUNCTION)
                && !grammar.has(token, WordClass.SUBORDINATOR)
                && !grammar.has(token, WordClass.RELATIVE);
    }

    /** What reads one sentence. */
    private final class Parts {

        private final Sentence sentence;
        private final SentenceParts parts;

        Parts(Sentence whole) {
            this.sentence = Dateline.without(text, whole);
            this.parts = SentenceParts.of(grammar, sentence, new Antecedents(text));
        }

        Optional<NounPhrase> subject(int verb) {
            VerbGroup group = VerbGroup.of(grammar, verb, verb + 1, sentence.firstToken());
            int before = group.first() - 1;
            if (before < sentence.firstToken()) {
                return Optional.empty();
            }
            if (grammar.isLabelled(before, "g-floating") && before > sentence.firstToken()) {
                return parts.subjects().before(before, sentence.firstToken());
            }
            boolean participle = grammar.token(verb).key().endsWith("ing") && group.first() == verb;
            if (participle || group.infinitive()) {
                return main(verb);
            }
            if (grammar.has(before, WordClass.CONJUNCTION)) {
                return sharing(before).or(() -> main(verb));
            }
            Optional<NounPhrase> own = parts.subjects().before(group.first(), sentence.firstToken());
            return grammar.is(before, ",") && !isAside(before) ? sharing(before).or(() -> own) : own;
        }

        /** The subject of the verb before a comma or "and" that this one shares: "X closed the port, cut the power and ...". */
        private Optional<NounPhrase> sharing(int joint) {
            for (int i = joint - 1; i > sentence.firstToken() && joint - i < LONGEST_ACT; i--) {
                boolean verb = !grammar.isQuoted(i)
                        && !grammar.token(i).isCapitalised()
                        && !grammar.has(i, WordClass.PREPOSITION)
                        && (grammar.isFinite(i) || isPast(i));
                boolean relative = grammar.has(i - 1, WordClass.RELATIVE);
                if (verb && !relative && !isAdjective(i)) {
                    int joined = i - 1;
                    if (grammar.is(joined, ",") && !isAside(joined) || grammar.has(joined, WordClass.CONJUNCTION)) {
                        continue;
                    }
                    VerbGroup group = VerbGroup.of(grammar, i, i + 1, sentence.firstToken());
                    return group.infinitive()
                            ? Optional.empty()
                            : parts.subjects().before(group.first(), sentence.firstToken());
                }
            }
            return Optional.empty();
        }

        /** Whether the comma closes words that tell more of the subject before: "Ann Lee, the mayor, ordered". */
        private boolean isAside(int comma) {
            Optional<NounPhrase> own = parts.subjects().before(comma + 1, sentence.firstToken());
            return own.isPresent()
                    && own.get().end() < comma
                    && grammar.is(own.get().end(), ",");
        }

        private boolean isPast(int token) {
            return grammar.token(token).key().endsWith("ed");
        }

        /** "the besieged town": a participle before its noun. */
        private boolean isAdjective(int token) {
            return grammar.has(token - 1, WordClass.DETERMINER)
                    || grammar.is(token - 1, "'s")
                    || grammar.has(token + 1, WordClass.PREPOSITION) && grammar.is(token + 1, "by");
        }

        private Optional<NounPhrase> main(int limit) {
            return new Clauses(parts).mainSubject(limit);
        }

        Subject read(NounPhrase phrase) {
            int word = phrase.head();
            boolean relative = phrase.end() - phrase.first() == 1
                    && (grammar.has(word, WordClass.RELATIVE) || grammar.is(word, "that"));
            if (relative) {
                int end = grammar.is(word - 1, ",") ? word - 1 : word;
                Optional<NounPhrase> meant = parts.phrases().ending(end, sentence.firstToken());
                if (meant.isPresent()) {
                    return read(meant.get());
                }
            }
            return new Subject(
                    grammar.span(phrase.first(), phrase.end()), parts.speakers().all(phrase));
        }
    }
}
