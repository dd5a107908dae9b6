package org.crisisbrief.compose.view;

import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** What the verb of a statement says of its words: that they were said, that they were denied, or something else. */
final class Cues {

    /** How the words of a statement may be retold in reported speech. */
    enum Verb {
        SAID,
        DENIED,
        /** Only with the source's own verb: "warned that", "did not say that". */
        OTHER
    }

    /** So many characters before a verb can take back that it was said. */
    private static final int BEFORE = 16;

    private final Citations cite;
    private final WordList said;
    private final WordList unsaid;
    private final WordList denying;

    Cues(Citations cite, Locale language) {
        this.cite = cite;
        said = WordList.of("said", language);
        unsaid = WordList.of("unsaid", language);
        denying = WordList.of("denying", language);
    }

    /** The verb of a statement; words without one, such as those behind a colon, were said. */
    Verb of(Claim<Statement> statement) {
        Optional<At> cue = statement.provenance().place(Slot.CUE);
        if (cue.isEmpty()) {
            return Verb.SAID;
        }
        if (!unsaid.find(before(cue.get())).isEmpty()) {
            return Verb.OTHER;
        }
        String verb = cite.words(cue.get());
        return !denying.find(verb).isEmpty() ? Verb.DENIED : !said.find(verb).isEmpty() ? Verb.SAID : Verb.OTHER;
    }

    /** The last words of the sentence before a verb. */
    private String before(At cue) {
        int end = cue.span().start();
        int start = Math.max(cite.sentence(cue).span().start(), end - BEFORE);
        String words = cite.words(new At(cue.source(), new Span(Math.min(start, end), end), cue.inTitle()));
        return words.substring(Math.max(words.lastIndexOf(','), words.lastIndexOf('"')) + 1);
    }
}
