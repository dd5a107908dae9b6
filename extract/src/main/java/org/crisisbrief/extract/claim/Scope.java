package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** How far the words reach that somebody is reported to have said. */
final class Scope {

    private static final int LEAD = 14;

    private final AnnotatedText text;
    private final Sentence sentence;
    private final Clause clause;

    Scope(AnnotatedText text, Sentence sentence, Clause clause) {
        this.text = text;
        this.sentence = sentence;
        this.clause = clause;
    }

    /** Whether nothing that could be said follows: the end of the sentence, a comma, or a time and then one of them. */
    boolean isClosed(int after) {
        if (afterThat(after).isPresent()) {
            return false;
        }
        int token = after;
        while (clause.inside(token)) {
            Token word = clause.token(token);
            Optional<Mention> time = clause.label(token, "time");
            if (word.is("\"") || word.is(":")) {
                return false;
            }
            if (!word.isWord()) {
                return true;
            }
            if (time.isPresent()) {
                token = text.tokenFrom(time.get().end());
            } else if (word.is("on") || word.is("late") || word.is("early")) {
                token++;
            } else {
                return clause.label(token, "scope-end").isPresent() && !word.is("that");
            }
        }
        return true;
    }

    /** What follows a verb: after "that" or a colon if one opens it, to the end of what is reported. */
    List<Span> after(int after, String frame) {
        int start = frame.equals("tell")
                ? afterThat(after).orElse(skipListener(after))
                : afterThat(after).orElse(after);
        while (clause.inside(start) && (clause.is(start, ",") || clause.is(start, ":"))) {
            start++;
        }
        int end = end(start);
        return span(start, end);
    }

    private int skipListener(int after) {
        return clause.voiceAt(after)
                .map(v -> text.tokenFrom(v.end()))
                .orElse(clause.is(after + 1, "that") ? after + 1 : after);
    }

    private Optional<Integer> afterThat(int after) {
        for (int i = after; clause.inside(i) && i < after + LEAD; i++) {
            Token token = clause.token(i);
            if (token.is("that") || token.is(":")) {
                boolean determines = token.is("that")
                        && i > after
                        && clause.label(i - 1, "preposition").isPresent();
                return determines ? Optional.empty() : Optional.of(i + 1);
            }
            if (token.is("\"")
                    || token.is(";")
                    || (i > after && clause.label(i, "speech-verb").isPresent())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The token after the last one of reported words that start here. */
    private int end(int start) {
        Optional<Quote> quote =
                clause.is(start, "\"") ? text.quoteAt(clause.token(start).start()) : Optional.empty();
        int i = quote.map(q -> text.tokenFrom(q.outer().end())).orElse(start);
        if (quote.isPresent() && (!clause.inside(i) || !clause.token(i).isWord())) {
            return Math.min(i, sentence.endToken());
        }
        int end = i;
        for (; clause.inside(i); i++) {
            if (!clause.quoted(clause.token(i).start()) && stopsAt(i, start)) {
                break;
            }
            end = i + 1;
        }
        return beforeNextSpeaker(start, end);
    }

    private boolean stopsAt(int i, int start) {
        if (clause.is(i, ";")) {
            return true;
        }
        if (!clause.is(i, ",") || i == start) {
            return false;
        }
        int next = i + 1;
        return clause.label(next, "scope-end").isPresent()
                || clause.label(next, "speech-participle").isPresent()
                || clause.label(next, "quoted-by").isPresent()
                || clause.label(next, "according").isPresent()
                || clause.label(next, "citing").isPresent()
                || carries(next);
    }

    /** ", X cited". */
    private boolean carries(int token) {
        return clause.voiceWithin(token, 4)
                .filter(v -> clause.label(text.tokenFrom(v.end()), "cited").isPresent())
                .isPresent();
    }

    /** Stops before "and users report that ...": a clause with a speaker of its own. */
    private int beforeNextSpeaker(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            if (clause.label(i, "speech-verb").isEmpty()
                    || clause.quoted(clause.token(i).start())) {
                continue;
            }
            int verb = clause.token(i).start();
            int first = clause.token(start).start();
            Optional<Mention> subject = clause.voices().stream()
                    .filter(v -> v.start() > first && v.end() <= verb && verb - v.end() <= 2)
                    .reduce((a, b) -> b);
            int from = subject.map(s -> text.tokenFrom(s.start())).orElse(i);
            for (int j = from - 1; j > start && from - j <= 5; j--) {
                if ((clause.is(j, "and") || clause.is(j, "but") || clause.is(j, "while"))
                        && !clause.quoted(clause.token(j).start())) {
                    return clause.is(j - 1, ",") ? j - 1 : j;
                }
            }
        }
        return end;
    }

    /** What stands before a cue: the quotation that ends there, else the clause from the start of the sentence. */
    List<Span> before(int token, Optional<Quote> quote) {
        if (quote.isPresent()) {
            return List.of(quote.get().inner());
        }
        return span(sentence.firstToken(), clause.is(token - 1, ",") ? beforeTitle(token - 1) : token);
    }

    /** Before the words in commas that only say who the speaker is: "..., the national agency, Indeci, said". */
    private int beforeTitle(int comma) {
        for (int i = comma - 1; i > comma - 8 && clause.inside(i); i--) {
            if (clause.is(i, ",")) {
                boolean title = clause.is(i + 1, "the") || clause.is(i + 1, "a") || clause.is(i + 1, "an");
                return title && !clause.hasVerb(i + 1, comma) ? i : comma;
            }
        }
        return comma;
    }

    /** Adds the quotation that goes on after the cue: "...", he said, "...". */
    List<Span> withQuoteAfter(List<Span> parts, int after) {
        for (int i = after; clause.inside(i) && i < after + LEAD; i++) {
            if (clause.is(i, "\"") && (clause.is(i - 1, ",") || clause.is(i - 1, ":") || clause.is(i - 1, "."))) {
                Optional<Quote> quote = text.quoteAt(clause.token(i).start());
                if (quote.isPresent() && !parts.contains(quote.get().inner())) {
                    List<Span> both = new ArrayList<>(parts);
                    both.add(quote.get().inner());
                    return both;
                }
            }
        }
        return parts;
    }

    /** The label in "described X as Y", "called it Y", "referred to Y": only one in quotation marks is somebody's own word. */
    List<Span> label(int after) {
        for (int i = after; clause.inside(i) && i < after + LEAD; i++) {
            if (clause.is(i, "\"")) {
                return text.quoteAt(clause.token(i).start())
                        .map(q -> List.of(q.inner()))
                        .orElse(List.of());
            }
            if (clause.is(i, ",") || clause.is(i, ";")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The index after a voice and what hangs on it in commas. */
    int afterVoice(Mention voice) {
        int token = text.tokenFrom(voice.end());
        while (clause.inside(token)
                && clause.token(token).isWord()
                && !clause.is(token, "\"")
                && token < text.tokenFrom(voice.end()) + 8
                && !verbLike(token)) {
            token++;
        }
        return token;
    }

    private boolean verbLike(int token) {
        return Set.of("will", "is", "are", "was", "were", "has", "have", "had", "would")
                .contains(clause.token(token).key());
    }

    /** What "according to X" covers: the words in marks just before or after it, else the clause before it or after it. */
    List<Span> aroundAccording(int cue, int end) {
        boolean first = cue == sentence.firstToken();
        if (!first) {
            int i = cue - 1;
            while (i > sentence.firstToken() && clause.is(i, ",")) {
                i--;
            }
            if (clause.is(i, "\"")) {
                Optional<Quote> quote = text.quoteAt(clause.token(i).start());
                if (quote.isPresent()) {
                    return List.of(quote.get().inner());
                }
            }
            int next = clause.is(end, ",") ? end + 1 : end;
            next = clause.inside(next) && verbLike(next) ? next + 1 : next;
            next = clause.is(next, "be") ? next + 1 : next;
            if (clause.is(next, "\"")) {
                return text.quoteAt(clause.token(next).start())
                        .map(q -> List.of(q.inner()))
                        .orElse(List.of());
            }
            return before(cue, Optional.empty());
        }
        int start = end;
        while (clause.inside(start) && !clause.is(start, ",")) {
            start++;
        }
        return clause.inside(start) ? span(start + 1, end(start + 1)) : List.of();
    }

    private List<Span> span(int first, int end) {
        int from = first;
        int to = Math.min(end, sentence.endToken());
        while (to > from && !clause.token(to - 1).isWord() && !clause.is(to - 1, "\"") && !clause.is(to - 1, ")")) {
            to--;
        }
        while (from < to && clause.is(from, ",")) {
            from++;
        }
        if (from >= to) {
            return List.of();
        }
        Optional<Quote> quote =
                clause.is(from, "\"") ? text.quoteAt(clause.token(from).start()) : Optional.empty();
        int last = clause.token(to - 1).end();
        if (quote.isPresent() && quote.get().outer().end() >= last) {
            return List.of(quote.get().inner());
        }
        return List.of(new Span(clause.token(from).start(), last));
    }
}
