package org.crisisbrief.compose.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** What is shown of a statement whose words are no clause of their own, such as "what she called a 'dark day'". */
final class Fragments {

    private static final Pattern MARKED = Pattern.compile("[“\"]([^“”\"]*?)[,.]?[”\"]");

    /** A term has as many words; its speaker's words around it fewer. */
    private static final int TERM = 4;

    private static final int HEAD = 8;
    private static final Pattern HEAD_WORDS = Pattern.compile("(?:\\S+\\s+){0," + (HEAD - 1) + "}\\S+");

    private final Citations cite;

    Fragments(Citations cite) {
        this.cite = cite;
    }

    /** The quoted term that a statement consists of, if its speaker is known and it is quoted for no more than the term. */
    Optional<At> term(Claim<Statement> statement) {
        At at = statement.provenance().at();
        String words = cite.words(at);
        Matcher marked = MARKED.matcher(words);
        if (!(statement.attribution() instanceof BySpeaker)
                || !marked.find()
                || Words.count(marked.replaceAll(" ")) >= 3) {
            return Optional.empty();
        }
        marked.reset();
        marked.find();
        int n = Words.count(marked.group(1));
        int start = at.span().start();
        return n < 2 || n > TERM
                ? Optional.empty()
                : Optional.of(
                        new At(at.source(), new Span(start + marked.start(1), start + marked.end(1)), at.inTitle()));
    }

    /** From who speaks to the first words that are said, as far as one sentence holds them. */
    At lead(Claim<Statement> statement) {
        At at = statement.provenance().at();
        At sentence = cite.sentence(at);
        Span lead = head(at);
        for (Slot slot : new Slot[] {Slot.SPEAKER, Slot.CUE, Slot.PARTS}) {
            for (At place : statement.provenance().places(slot)) {
                if (sentence.span().contains(place.span())
                        && place.span().start() <= at.span().end()) {
                    lead = lead.union(head(place));
                }
            }
        }
        return new At(at.source(), lead, at.inTitle());
    }

    /** Whether the words for the speaker in the sentence are a name, which says who speaks without more. */
    boolean names(Claim<Statement> statement) {
        At sentence = cite.sentence(statement.provenance().at());
        return statement
                .provenance()
                .place(Slot.SPEAKER)
                .filter(p -> sentence.span().contains(p.span()) && p.inTitle() == sentence.inTitle())
                .filter(p -> cite.words(p).matches("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+"))
                .isPresent();
    }

    private Span head(At at) {
        Matcher head = HEAD_WORDS.matcher(cite.words(at));
        return head.lookingAt() ? new Span(at.span().start(), at.span().start() + head.end()) : at.span();
    }
}
