package org.crisisbrief.extract.statement;

import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;

/** The quotations around a verb of one sentence; those before it stand in the same paragraph. */
final class Quotations {

    private static final int MARKS = 3;

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;

    Quotations(Grammar grammar, Sentence sentence) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.sentence = sentence;
    }

    /** The quotation that ends just before this token, marks and a comma aside. */
    Optional<Quote> before(int token) {
        for (int i = token - 1; i >= 0 && token - i <= MARKS; i--) {
            if (grammar.is(i, "\"")) {
                return ending(grammar.token(i).end());
            }
            if (grammar.token(i).isWord()) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Quote> ending(int end) {
        return text.quotes().stream()
                .filter(q -> q.outer().end() == end && end > sentence.span().start())
                .filter(q -> text.sentenceAt(q.inner().start()).paragraph() == sentence.paragraph())
                .findFirst();
    }

    /** Whether the quotation begins its sentence, so that nothing before it belongs to the words said. */
    boolean opensSentence(Quote quote) {
        int first = text.sentenceAt(quote.outer().start()).firstToken();
        int at = text.tokenFrom(quote.outer().start());
        return at <= first;
    }

    /** The quotation that opens at this token. */
    Optional<Quote> opening(int token) {
        return grammar.is(token, "\"")
                ? text.quoteAt(grammar.token(token).start())
                        .filter(q -> q.outer().start() == grammar.token(token).start())
                : Optional.empty();
    }

    /** The quotation that opens the paragraph after this sentence's. */
    Optional<Quote> nextParagraph() {
        int next = sentence.endToken();
        if (!grammar.exists(next)
                || text.sentenceAt(grammar.token(next).start()).paragraph() != sentence.paragraph() + 1) {
            return Optional.empty();
        }
        return opening(next);
    }
}
