package org.crisisbrief.extract.claim;

import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;

/** The quotations that a verb of one sentence can close; they stand in the same paragraph. */
final class NearQuotes {

    private static final int MARKS = 3;
    private static final int SPEAKER = 13;

    private final AnnotatedText text;
    private final Sentence sentence;
    private final Clause clause;

    NearQuotes(AnnotatedText text, Sentence sentence, Clause clause) {
        this.text = text;
        this.sentence = sentence;
        this.clause = clause;
    }

    /** The quotation that ends just before this token, marks and a comma aside. */
    Optional<Quote> before(int token) {
        for (int i = token - 1; i >= 0 && token - i <= MARKS; i--) {
            if (text.tokens().get(i).is("\"")) {
                return ending(text.tokens().get(i).end());
            }
            if (text.tokens().get(i).isWord()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The quotation that opens the sentence and ends at most a dozen words before the verb, with its speaker in between. */
    Optional<Quote> opening(int verb) {
        for (int i = verb - 1; verb - i <= SPEAKER && clause.inside(i); i--) {
            if (clause.is(i, "\"")) {
                return ending(clause.token(i).end())
                        .filter(q -> q.outer().start() <= sentence.span().start());
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
}
