package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.model.source.Span;

/** The names of a list, with what stands between them: "Adem Rusk, a baker, and his daughter Lina, 9". */
public final class NamedPersons extends SentenceWords {

    /** Words between two names, at most: "a 40-year-old teacher of music, and". */
    private static final int GAP = 8;

    private static final Set<String> ENDS = Set.of(";", ":", "(", ")", "\"", "who", "which", "when", "after", "while");

    private final List<Persons> persons;

    /** Reads the persons of a sentence. */
    public NamedPersons(AnnotatedText text, Sentence sentence) {
        super(text, sentence);
        this.persons = Appositions.joined(text, PersonPhrases.in(text, sentence));
    }

    /**
     * A person whom a text names.
     *
     * @param at the name
     * @param end the end of the name with the age behind it
     */
    public record Named(Span at, OptionalInt age, int end) {}

    /** The names of the list that begins with a token; none of one who speaks or does something in it. */
    public List<Named> from(int token) {
        if (!inside(token)) {
            return List.of();
        }
        List<Named> names = new ArrayList<>();
        int end = token;
        for (Persons p : persons) {
            boolean opens = p.span().start() < text.tokens().get(token).start();
            int first = text.tokenFrom(opens ? p.head().start() : p.span().start());
            if (first < token) {
                continue;
            }
            if (first - end > GAP || !isGap(end, first)) {
                break;
            }
            if (p.reference() == Persons.Reference.NAME) {
                int next = text.tokenFrom(p.span().end());
                if (has(next, "person-verb")) {
                    break;
                }
                names.add(new Named(p.head(), p.age(), p.span().end()));
            }
            end = text.tokenFrom(p.span().end());
        }
        return names;
    }

    private boolean isGap(int from, int to) {
        for (int t = from; t < to; t++) {
            if (ENDS.contains(token(t).key()) || has(t, "g-verb") || has(t, "g-be") || has(t, "person-verb")) {
                return false;
            }
        }
        return true;
    }
}
