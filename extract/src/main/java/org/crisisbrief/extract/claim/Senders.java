package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.extract.statement.StatementReading;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/**
 * Who sends a force, by the words around it: the subject of the verb, who stands after "by", whose name, demonym or "from" the
 * force bears. Of several words the members of a list count, and not the body that holds it.
 */
final class Senders {

    private final AnnotatedText text;
    private final Sentence sentence;
    private final Agents agents;

    Senders(AnnotatedText text, Sentence sentence, Agents agents) {
        this.text = text;
        this.sentence = sentence;
        this.agents = agents;
    }

    /** The entities in a span, none inside another. */
    List<String> in(Span span) {
        List<Mention> all = new ArrayList<>(text.mentions(EntityMention.LABEL, span));
        all.removeIf(m -> all.stream()
                .anyMatch(
                        o -> o != m && o.span().contains(m.span()) && !o.span().equals(m.span())));
        return all.stream().map(Senders::name).distinct().toList();
    }

    /** The subject of the verb with which the match begins, and those joined with it. */
    List<String> subjectOf(Match match) {
        int verb = new Moves(text, sentence, agents)
                .finite(text.tokenFrom(match.span().start()));
        Clause clause = new Clause(text, sentence);
        Optional<Agents.Subject> subject = agents.subject(sentence, verb);
        Optional<Mention> voice = clause.subjectOf(verb, sentence.firstToken())
                .filter(v -> subject.isEmpty() || subject.get().span().overlaps(v.span()))
                .filter(v -> text.plain().charAt(v.end()) != '-');
        Set<String> names = new LinkedHashSet<>();
        if (voice.isPresent()) {
            clause.coordinated(voice.get()).forEach(m -> names.add(voiced(m)));
        } else if (subject.isPresent()) {
            subject.get().voices().stream()
                    .flatMap(v -> v.pronoun() ? speaker(v).stream() : Optional.of(v).stream())
                    .forEach(v -> names.add(v.name()));
        }
        names.remove("");
        return List.copyOf(names);
    }

    /** "Kenya said it would send": the speaker, where the pronoun opens what a state or body says. */
    private Optional<Voice> speaker(Voice pronoun) {
        return text.covering(pronoun.span(), StatementReading.LABEL)
                .filter(m -> m.start() == pronoun.span().start())
                .flatMap(m -> m.value(StatementReading.class).speaker())
                .filter(v -> !v.pronoun());
    }

    private String voiced(Mention mention) {
        return Voice.of(mention, text.slice(mention.span())).name();
    }

    /** Whether the force is what the verb of the match is said of: its subject, or the noun before a participle. */
    boolean isSubject(Match match) {
        Span force = match.span("force").orElseThrow();
        int verb = text.tokenFrom(match.span("move").orElseThrow().start());
        boolean subject = agents.subject(sentence, verb)
                .filter(s -> s.span().overlaps(force) || phrase(force).overlaps(s.span()))
                .isPresent();
        boolean passive = agents.isPassive(sentence, verb);
        boolean object = match.rule().set().containsKey("by") && !passive || isAmbiguous(match);
        return object ? (subject || isBeside(force, verb)) && !isObjectAt(match) : subject;
    }

    /** Whether the force is the object of the verb with which the match begins: no other phrase opens between. */
    boolean isObject(Match match) {
        Span force = match.span("force").orElseThrow();
        int from = text.tokenFrom(match.span("move")
                .or(() -> match.span("verb"))
                .orElse(match.span())
                .end());
        for (int i = from; i < text.tokenFrom(force.start()); i++) {
            Span word = text.tokens().get(i).span();
            boolean opens =
                    isLabelled(word, "g-preposition") && !text.tokens().get(i).is("of")
                            || isLabelled(word, "g-be")
                            || text.tokens().get(i).is("to");
            if (opens && text.covering(word, "count").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verb, as of sending, may have an object: "troops deployed tear gas". */
    private boolean isAmbiguous(Match match) {
        return text.at(match.span("move").orElseThrow().start(), "force-move").isPresent()
                && !agents.isPassive(
                        sentence,
                        text.tokenFrom(match.span("move").orElseThrow().start()));
    }

    private boolean isObjectAt(Match match) {
        int next = text.tokenFrom(match.span("move").orElseThrow().end());
        if (next >= sentence.endToken() || !text.tokens().get(next).isWord()) {
            return false;
        }
        Span word = text.tokens().get(next).span();
        return !isLabelled(word, "g-preposition")
                && !isLabelled(word, "time")
                && !isLabelled(word, "g-adverb")
                && !isLabelled(word, "g-conjunction");
    }

    private boolean isBeside(Span force, int verb) {
        for (int i = text.tokenFrom(force.end()); i < verb; i++) {
            if (!isLabelled(text.tokens().get(i).span(), "g-adverb")) {
                return false;
            }
        }
        return true;
    }

    /** Those after "by" in the clause behind the words; no planes or ships. */
    List<String> by(Span words) {
        int end = text.tokenFrom(
                Math.max(words.end(), Phrases.around(text, sentence, words).end()));
        for (int i = text.tokenFrom(words.end()); i < end; i++) {
            if (text.tokens().get(i).is("by")
                    || i > 0 && text.tokens().get(i - 1).is("by")) {
                int from = text.tokens().get(i).is("by") ? i + 1 : i;
                Optional<Agents.Subject> doer = agents.from(sentence, from);
                boolean somebody = doer.isPresent()
                        && text.mentions("force-transport", doer.get().span()).isEmpty()
                        && (doer.get().isSomebody()
                                || new Clause(text, sentence)
                                        .voiceIn(doer.get().span())
                                        .isPresent());
                if (somebody) {
                    List<String> named = in(doer.orElseThrow().span());
                    return named.isEmpty()
                            ? doer.get().voices().stream().map(Voice::name).toList()
                            : named;
                }
            }
        }
        return List.of();
    }

    /** Whose the force is: "Rwandan soldiers", "Kenya's troops", "a contingent of Indian doctors", "troops from Mali and Chad". */
    List<String> ofForce(Span force) {
        Optional<List<String>> from = from(text.tokenFrom(force.end()));
        if (from.isPresent()) {
            return from.get();
        }
        return in(phrase(force));
    }

    /** How many are sent: the last number before the force's noun. */
    Optional<Quantity> strength(Span force) {
        Span before = new Span(phrase(force).start(), force.start());
        return text.mentions("count", before).stream().reduce((a, b) -> b).map(m -> m.value(Quantity.class));
    }

    /** The force with what stands before it, and with its members after "of". */
    Span phrase(Span force) {
        int begin = text.tokenFrom(force.start());
        while (begin > sentence.firstToken() && bears(begin - 1)) {
            begin--;
        }
        int end = text.tokenFrom(force.end());
        boolean of = end < sentence.endToken() && text.tokens().get(end).is("of");
        int last = of ? agents.from(sentence, end + 1).map(s -> s.span().end()).orElse(force.end()) : force.end();
        return new Span(text.tokens().get(begin).start(), last);
    }

    /** Whether the word belongs to the force's phrase: its modifiers, and the members of a list of demonyms. */
    private boolean bears(int token) {
        if (text.tokens().get(token).is(",")
                || text.tokens().get(token).is("and")
                || text.tokens().get(token).is("or")) {
            return demonymEnds(token);
        }
        Span word = text.tokens().get(token).span();
        return (text.tokens().get(token).isWord() || text.tokens().get(token).is("'s"))
                && !isLabelled(word, "g-verb")
                && !isLabelled(word, "g-be")
                && (!isLabelled(word, "g-preposition")
                        || text.tokens().get(token).is("of"))
                && !isLabelled(word, "g-subordinator")
                && !isLabelled(word, "g-relative")
                && !isLabelled(word, "force-move")
                && !isLabelled(word, "speech-verb")
                && !isLabelled(word, "time");
    }

    private boolean isLabelled(Span word, String label) {
        return text.at(word.start(), label).isPresent();
    }

    /** Whether an entity used as an adjective ends before the token. */
    private boolean demonymEnds(int token) {
        if (token == 0) {
            return false;
        }
        int offset = text.tokens().get(token - 1).end();
        boolean joint = text.tokens().get(token - 1).is(",");
        return joint && demonymEnds(token - 1)
                || text.mentions(EntityMention.LABEL, sentence.span()).stream()
                        .anyMatch(m -> m.end() == offset
                                && m.value(EntityMention.class).use() != Use.NOMINAL);
    }

    /** The list after "from" behind the force; none where a place is left, as in "were flown from". */
    private Optional<List<String>> from(int token) {
        if (token >= sentence.endToken() || !text.tokens().get(token).is("from")) {
            return Optional.empty();
        }
        int end = token + 1;
        while (end < sentence.endToken()
                && (isListed(end)
                        || text.covering(text.tokens().get(end).span(), EntityMention.LABEL)
                                .isPresent())) {
            end++;
        }
        List<String> names = end == token + 1
                ? List.of()
                : in(new Span(
                        text.tokens().get(token + 1).start(),
                        text.tokens().get(end - 1).end()));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private boolean isListed(int token) {
        return text.tokens().get(token).is(",")
                || text.tokens().get(token).is("and")
                || text.tokens().get(token).is("the");
    }

    private static String name(Mention mention) {
        return mention.value(EntityMention.class).referent().name();
    }
}
