package org.crisisbrief.extract.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.extract.statement.StatementReading;
import org.crisisbrief.model.source.Span;

/**
 * The two sides of a cause in one sentence. Beside a capture, a rule may set for a side: {@code clause} (the words before the
 * cue; after the comma where the cue opens the sentence; the subject where "is" stands before the cue), {@code subject} (of
 * the verb that is the cue, which is a happening or thing), {@code happening} (a
 * subject that is one by its noun), {@code noun} (the noun phrase before), {@code main} (the clause before the comma before the cue),
 * {@code next} (the noun phrase after) or {@code rest} (the words after).
 */
final class Sides extends SentenceWords {

    private final Agents agents;

    Sides(AnnotatedText text, Sentence sentence, Agents agents) {
        super(text, sentence);
        this.agents = agents;
    }

    Optional<Span> of(String side, Match match) {
        Optional<Span> captured = match.span(side);
        if (captured.isPresent()) {
            return captured.flatMap(this::trimmed);
        }
        Span cue = match.span("cue").orElse(match.span());
        int first = text.tokenFrom(cue.start());
        int end = text.tokenFrom(cue.end());
        return switch (match.rule().set().getOrDefault(side, "")) {
            case "clause" -> clause(first, end);
            case "subject" -> subject(verb(first, end));
            case "happening" -> subject(verb(first, end)).filter(this::isHappening);
            case "noun" -> isBe(first) ? named(first) : nounBefore(first);
            case "main" -> before(first - 1);
            case "next" ->
                agents.from(sentence, end)
                        .map(Agents.Subject::span)
                        .filter(s -> trimmed(s).isPresent())
                        .or(() -> rest(end));
            case "rest" -> rest(end);
            default -> Optional.empty();
        };
    }

    /** The noun phrase before the cue, also where a comma parts them: "the fire, started by lightning,". */
    private Optional<Span> nounBefore(int cue) {
        boolean parted =
                cue - 1 > sentence.firstToken() && text.tokens().get(cue - 1).is(",");
        return agents.nounBefore(sentence, parted ? cue - 1 : cue);
    }

    private Optional<Span> clause(int first, int end) {
        if (first == EventDates.firstToken(text, sentence)) {
            return afterComma(end);
        }
        return isBe(first - 1) ? named(first - 1) : before(first);
    }

    /** The verb's last word where the cue has auxiliaries: "has led to". */
    private int verb(int first, int end) {
        int verb = first;
        while (verb + 1 < end && (isBe(verb) || has(verb, "g-have") || has(verb, "g-adverb"))) {
            verb++;
        }
        return verb;
    }

    /** The subject, where it is a happening or a thing; a doer is no cause. */
    private Optional<Span> subject(int verb) {
        if (agents.isUnsure(sentence, verb) || agents.isPassive(sentence, verb)) {
            return Optional.empty();
        }
        return agents.subject(sentence, verb)
                .filter(s -> !s.isSomebody() || !isNotPronoun(s.span()))
                .flatMap(s -> isNotPronoun(s.span()) ? Optional.of(s.span()) : happeningBefore(s.span()));
    }

    /** What "it" or "they" means where a happening has been named last in the sentence. */
    private Optional<Span> happeningBefore(Span pronoun) {
        Span before = new Span(sentence.span().start(), pronoun.start());
        return text.mentions("event-noun", before).stream().reduce((a, b) -> b).map(Mention::span);
    }

    private boolean isHappening(Span words) {
        return Stream.of("event-noun", "natural-cause", "cause-noun")
                .anyMatch(label -> !text.mentions(label, words).isEmpty());
    }

    private boolean isNotPronoun(Span span) {
        int first = text.tokenFrom(span.start());
        return text.tokenFrom(span.end()) > first + 1 || !has(first, "g-pronoun") && !has(first, "g-demonstrative");
    }

    /** The subject of the form of "be" that ends with this token. */
    private Optional<Span> named(int be) {
        return agents.subject(sentence, be).map(Agents.Subject::span).filter(this::isNotPronoun);
    }

    /** The clause that ends before this token; it does not reach out of what somebody says. */
    private Optional<Span> before(int end) {
        if (end <= sentence.firstToken()) {
            return Optional.empty();
        }
        int last = end;
        while (last > sentence.firstToken() && !text.tokens().get(last - 1).isWord()) {
            last--;
        }
        if (last == sentence.firstToken()) {
            return Optional.empty();
        }
        Span word = text.tokens().get(last - 1).span();
        Span around = Phrases.around(text, sentence, word);
        int from = around.start();
        for (var mention : text.mentions(StatementReading.LABEL)) {
            for (Span part : mention.value(StatementReading.class).parts()) {
                from = part.contains(word) ? Math.max(from, part.start()) : from;
            }
        }
        return from >= word.end() ? Optional.empty() : trimmed(new Span(from, word.end()));
    }

    /** The clause after the comma that closes an opening phrase. */
    private Optional<Span> afterComma(int from) {
        for (int i = from; i + 1 < sentence.endToken(); i++) {
            if (text.tokens().get(i).is(",")) {
                return rest(i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> rest(int from) {
        if (from >= sentence.endToken() || !text.tokens().get(from).isWord()) {
            return Optional.empty();
        }
        Span word = text.tokens().get(from).span();
        return trimmed(
                new Span(word.start(), Phrases.around(text, sentence, word).end()));
    }

    /** Without an article or a joint in front. */
    private Optional<Span> trimmed(Span span) {
        int first = text.tokenFrom(span.start());
        int end = text.tokenFrom(span.end());
        while (first < end && isLead(text.tokens().get(first))) {
            first++;
        }
        while (end > first && !text.tokens().get(end - 1).isWord()) {
            end--;
        }
        return first == end
                ? Optional.empty()
                : Optional.of(new Span(
                        text.tokens().get(first).start(),
                        text.tokens().get(end - 1).end()));
    }

    private boolean isLead(Token token) {
        return !token.isWord()
                || token.is("the")
                || token.is("a")
                || token.is("an")
                || text.at(token.start(), "g-conjunction").isPresent();
    }

    private boolean isBe(int token) {
        return has(token, "g-be");
    }
}
