package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.harm.Persons.Reference;

/** Reads who the persons told of before are: "the victims were Ann Lee, 40, and Al Roe", "identified the man as Al Roe". */
final class Namings {

    private static final int GAP = 7;

    private Namings() {}

    /**
     * The names that a sentence gives to victims.
     *
     * @param names the names, in order
     * @param victims whether the sentence calls them victims; else they are persons told of before, whoever these are
     */
    record Naming(List<Persons> names, boolean victims, Mention cue) {}

    static Optional<Naming> in(AnnotatedText text, Sentence sentence, PersonLists persons) {
        List<Mention> cues = text.mentions("introduces-person", sentence.span());
        if (cues.isEmpty() || !text.mentions("charged-noun", sentence.span()).isEmpty()) {
            return Optional.empty();
        }
        Mention cue = cues.get(cues.size() - 1);
        int from = text.tokenFrom(cue.end());
        List<Persons> names = new ArrayList<>();
        int end = from;
        for (Persons p : persons.all()) {
            int first = text.tokenFrom(p.span().start());
            if (first < from) {
                continue;
            }
            if (first - end > GAP || !isGap(text, end, first)) {
                break;
            }
            if (p.reference() == Reference.NAME) {
                names.add(p);
            }
            end = text.tokenFrom(p.span().end());
        }
        boolean victims = !text.mentions("victim-noun", sentence.span()).isEmpty();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Naming(names, victims, cue));
    }

    /** Whether only places, ages and joints stand between two names of a list. */
    private static boolean isGap(AnnotatedText text, int from, int to) {
        for (int t = from; t < to; t++) {
            Token token = text.tokens().get(t);
            boolean small = token.is("of") || token.is("and") || token.is("from") || token.is("as") || token.is("the");
            if (token.isWord() && !small && !token.isCapitalised() && !token.isNumber()) {
                return false;
            }
        }
        return true;
    }
}
