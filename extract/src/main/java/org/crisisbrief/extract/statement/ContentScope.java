package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.source.Span;

/** How far the words reach that a cue of one sentence reports. */
final class ContentScope {

    private static final int LEAD = 16;

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;
    private final Quotations quotations;
    private final ContentStart start;
    private final ContentEnd end;

    ContentScope(Grammar grammar, Sentence sentence, Quotations quotations, NounPhrases phrases) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.sentence = sentence;
        this.quotations = quotations;
        this.start = new ContentStart(grammar, sentence, phrases);
        this.end = new ContentEnd(grammar, sentence, quotations, phrases);
    }

    /** The token after the last one of words that start here, whatever reports them. */
    int end(int token) {
        return end.of(token);
    }

    /** Whether nothing that could be said follows the cue: at most when, where and to whom it was said. */
    boolean isClosed(int after) {
        return end.isClosed(after);
    }

    /** "and added ...", "but users report that ...": a statement of its own begins. */
    boolean isNextCue(int conjunction, int start) {
        return end.isNextCue(conjunction, start);
    }

    private boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    /** What follows a cue. */
    List<Span> after(Cue cue, int limit) {
        int first = start.after(cue);
        while (inside(first) && (grammar.is(first, ",") || grammar.is(first, ":") || grammar.isDash(first))) {
            first++;
        }
        if (!inside(first)) {
            return grammar.is(first - 1, ":")
                    ? quotations.nextParagraph().map(q -> List.of(q.inner())).orElse(List.of())
                    : List.of();
        }
        return span(first, Math.min(end.of(first, cue), limit));
    }

    /** What stands before a cue: the quotation that ends there, with the words of its sentence before it; else the clause. */
    List<Span> before(int end, int from, Optional<Quote> quote) {
        if (quote.isPresent()) {
            int first = text.tokenFrom(quote.get().outer().start());
            boolean alone = quotations.opensSentence(quote.get())
                    || first <= from
                    || grammar.is(first - 1, ":")
                    || !sentence.span().contains(quote.get().outer().start());
            if (alone) {
                return List.of(quote.get().inner());
            }
            return span(from, text.tokenFrom(quote.get().outer().end()));
        }
        return span(from, end);
    }

    /** The words between two tokens, without punctuation at the edges; the inside of a quotation that fills them. */
    List<Span> span(int first, int end) {
        int from = first;
        int to = Math.min(end, sentence.endToken());
        while (to > from && !grammar.isWord(to - 1) && !grammar.is(to - 1, "\"") && !grammar.is(to - 1, ")")) {
            to--;
        }
        while (from < to && (grammar.isBreak(from) || grammar.is(from, ":"))) {
            from++;
        }
        if (from >= to) {
            return List.of();
        }
        Optional<Quote> quote = quotations.opening(from);
        int last = grammar.token(to - 1).end();
        if (quote.isPresent() && quote.get().outer().end() >= last) {
            return List.of(quote.get().inner());
        }
        return List.of(new Span(grammar.token(from).start(), last));
    }

    /** Adds the quotation that goes on after the cue and its setting: "...", he said on Monday, "...". */
    List<Span> withQuoteAfter(List<Span> parts, int after) {
        for (int i = after; inside(i) && i < after + LEAD; i++) {
            if (grammar.is(i, "\"") && (grammar.is(i - 1, ",") || grammar.is(i - 1, ":") || grammar.is(i - 1, "."))) {
                Optional<Quote> quote = quotations.opening(i);
                if (quote.isPresent() && !parts.contains(quote.get().inner())) {
                    List<Span> both = new ArrayList<>(parts);
                    both.add(quote.get().inner());
                    return both;
                }
            }
        }
        return parts;
    }
}
