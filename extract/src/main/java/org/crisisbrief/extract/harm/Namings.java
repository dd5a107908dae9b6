package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.harm.Persons.Reference;

/**
 * Reads who the persons told of before are: "the victims were Ann Lee, 40, and Al Roe", "the man was identified by the coroner as
 * Al Roe", "Ann Lee and Al Roe have been identified as the victims".
 */
final class Namings extends SentenceWords {

    private static final int GAP = 7;
    /** Words between "identified" and its "as", at most: "by the county medical examiner's office on Monday". */
    private static final int AS = 14;

    private final PersonLists persons;

    private Namings(AnnotatedText text, Sentence sentence, PersonLists persons) {
        super(text, sentence);
        this.persons = persons;
    }

    /**
     * The names that a sentence gives to persons.
     *
     * @param names the names, in order
     * @param whose what the sentence calls them
     */
    record Naming(List<Persons> names, Whose whose) {}

    /** What the words for those who are named tell of them. */
    enum Whose {
        VICTIMS,
        /** Held to have done it. */
        SUSPECTS,
        /** Persons told of before, whoever these are: "the man", "they". */
        KNOWN
    }

    static Optional<Naming> in(AnnotatedText text, Sentence sentence, PersonLists persons) {
        Namings namings = new Namings(text, sentence, persons);
        return namings.identified().or(namings::introduced);
    }

    /** The naming that the words for identifying tell. */
    private Optional<Naming> identified() {
        for (int verb = sentence.firstToken(); verb < sentence.endToken(); verb++) {
            if (!has(verb, "naming-verb")) {
                continue;
            }
            int as = as(verb);
            if (as < 0) {
                continue;
            }
            List<Persons> after = named(as + 1);
            if (!after.isEmpty()) {
                Optional<Whose> object = whose(verb + 1, as);
                Optional<Whose> whose = object.isPresent() ? object : whose(sentence.firstToken(), verb);
                return Optional.of(new Naming(after, whose.orElse(Whose.KNOWN)));
            }
            if (whose(as + 1, Math.min(as + 5, sentence.endToken())).equals(Optional.of(Whose.VICTIMS))) {
                List<Persons> told = names(persons.from(verb + 1));
                List<Persons> named = told.isEmpty() ? names(persons.subjectOf(groupFrom(verb))) : told;
                if (!named.isEmpty()) {
                    return Optional.of(new Naming(named, Whose.VICTIMS));
                }
            }
        }
        return Optional.empty();
    }

    /** The naming after such words as "the victims were". */
    private Optional<Naming> introduced() {
        List<Mention> cues = text.mentions("introduces-person", sentence.span());
        if (!text.mentions("charged-noun", sentence.span()).isEmpty()) {
            return Optional.empty();
        }
        List<Persons> names = cues.isEmpty()
                ? listed()
                : named(text.tokenFrom(cues.get(cues.size() - 1).end()));
        boolean victims = !text.mentions("victim-noun", sentence.span()).isEmpty();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Naming(names, victims ? Whose.VICTIMS : Whose.KNOWN));
    }

    /** "The victims - Ann Lee, 29; Al Roe, 28", "The dead included Ann Lee", "They are Ann Lee, 58; Al Roe, 53". */
    private List<Persons> listed() {
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            Optional<Mention> noun = label(t, "victim-noun");
            int after = noun.isPresent() ? text.tokenFrom(noun.get().end()) : t + 1;
            boolean opens = noun.isPresent()
                    && inside(after)
                    && (token(after).key().matches("[-–—:]+") || has(after, "names-follow"));
            boolean they = t == sentence.firstToken() && is(t, "they") && is(after, "are");
            List<Persons> names = opens || they ? named(after + 1) : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private int as(int verb) {
        for (int t = verb + 1; inside(t) && t <= verb + AS; t++) {
            if (is(t, "as")) {
                return t;
            }
            if (is(t, ";") || is(t, ":") || has(t, "naming-verb")) {
                return -1;
            }
        }
        return -1;
    }

    /** The first word of the verb group: "have been identified". */
    private int groupFrom(int verb) {
        int first = verb;
        while (inside(first - 1)
                && (has(first - 1, "g-be") || has(first - 1, "g-have") || has(first - 1, "g-adverb"))) {
            first--;
        }
        return first;
    }

    /** What the words nearest to the end call the persons. */
    private Optional<Whose> whose(int from, int end) {
        for (int t = end - 1; t >= from; t--) {
            if (has(t, "victim-noun")) {
                return Optional.of(Whose.VICTIMS);
            }
            if (has(t, "charged-noun") || has(t, "charged-state") || has(t, "charged-act")) {
                return Optional.of(Whose.SUSPECTS);
            }
        }
        return Optional.empty();
    }

    private static List<Persons> names(List<Persons> persons) {
        return persons.stream().filter(p -> p.reference() == Reference.NAME).toList();
    }

    /** The names of the list that begins with a token. */
    private List<Persons> named(int from) {
        List<Persons> names = new ArrayList<>();
        int end = from;
        for (Persons p : persons.all()) {
            int first = text.tokenFrom(p.span().start());
            if (first < from) {
                continue;
            }
            if (first - end > GAP || !isGap(end, first)) {
                break;
            }
            if (p.reference() == Reference.NAME) {
                names.add(p);
            }
            end = text.tokenFrom(p.span().end());
        }
        return names;
    }

    /** Whether only places, ages and joints stand between two names of a list. */
    private boolean isGap(int from, int to) {
        for (int t = from; t < to; t++) {
            Token token = token(t);
            boolean small = token.is("of") || token.is("and") || token.is("from") || token.is("as") || token.is("the");
            if (token.isWord() && !small && !token.isCapitalised() && !token.isNumber()) {
                return false;
            }
        }
        return true;
    }
}
