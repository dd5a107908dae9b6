package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.annotate.Token;

/** Reads which persons a sentence says were killed, wounded or struck. */
final class HarmTellings extends SentenceWords {

    private static final Set<String> DENIALS =
            Set.of("not", "n't", "never", "nobody", "if", "could", "might", "would", "may");

    /** So many words at most name how and where somebody was taken. */
    private static final int CARE = 12;

    private final PersonLists persons;

    private HarmTellings(AnnotatedText text, Sentence sentence, PersonLists persons) {
        super(text, sentence);
        this.persons = persons;
    }

    /** The tellings of a sentence in the order of its words. */
    static List<HarmTelling> in(AnnotatedText text, Sentence sentence, PersonLists persons) {
        return new HarmTellings(text, sentence, persons).found();
    }

    private List<HarmTelling> found() {
        List<HarmTelling> found = new ArrayList<>();
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            Optional<HarmTelling> telling = at(at);
            if (telling.isPresent()) {
                found.add(telling.get());
                at = Math.max(at, text.tokenFrom(telling.get().cue().end()) - 1);
            }
        }
        return found;
    }

    private Optional<HarmTelling> at(int token) {
        Optional<Mention> act = label(token, "hurt-act");
        if (act.isPresent() && !isPassive(token)) {
            Optional<HarmTelling> done = act(act.get());
            if (done.isPresent()) {
                return done;
            }
        }
        Optional<Mention> number = label(token, "hurt-count");
        if (number.isPresent()) {
            return isDesk(number.get()) ? Optional.empty() : counted(number.get());
        }
        Optional<Mention> state = label(token, "hurt-state");
        if (state.isPresent() && !isListed(token) && !isNoun(token) && !isDone(token, state.get())) {
            return state(token, state.get());
        }
        Optional<Mention> carried = label(token, "hurt-carried");
        if (carried.isPresent()
                && isPassive(token)
                && isToCare(text.tokenFrom(carried.get().end()))) {
            return state(token, carried.get());
        }
        return is(token, "'s") ? owned(token) : Optional.empty();
    }

    /** "killing his wife and two sons", "the death of Ann Lee". */
    private Optional<HarmTelling> act(Mention act) {
        int after = text.tokenFrom(act.end());
        if (isAdverb(after)) {
            after++;
        }
        List<Persons> who = persons.from(after);
        if (who.isEmpty() || isUnreal(text.tokenFrom(act.start()))) {
            return Optional.empty();
        }
        Optional<Persons> self = Optional.of(who.get(0))
                .filter(p -> isSelf(text.tokenFrom(p.head().start())));
        return Optional.of(telling(act, who, self));
    }

    /** "Ann Lee, 40, was found dead", "two women wounded". */
    private Optional<HarmTelling> state(int token, Mention state) {
        if (isUnreal(token)) {
            return Optional.empty();
        }
        Optional<Persons> around = persons.around(state.span());
        if (around.isPresent()) {
            return Optional.of(telling(state, List.of(around.get()), Optional.empty()));
        }
        List<Persons> who = persons.subjectOf(verbFrom(token));
        return who.isEmpty() || isNeither(who.get(0))
                ? Optional.empty()
                : Optional.of(telling(state, who, self(state)));
    }

    /** "the man's death". */
    private Optional<HarmTelling> owned(int token) {
        Optional<Mention> noun = label(token + 1, "hurt-owned");
        List<Persons> who = persons.endingAt(token);
        return noun.isEmpty() || who.isEmpty()
                ? Optional.empty()
                : Optional.of(telling(noun.get(), who, Optional.empty()));
    }

    /** "taken by helicopter to Tula Medical Center". */
    private boolean isToCare(int from) {
        for (int t = from; inside(t) && t < from + CARE && !is(t, ";"); t++) {
            if (has(t, "hurt-care")) {
                return true;
            }
        }
        return false;
    }

    private HarmTelling telling(Mention cue, List<Persons> who, Optional<Persons> self) {
        boolean byDoer = who.size() == 1
                && who.get(0).single()
                && has(text.tokenFrom(who.get(0).head().start()), "charged-noun");
        return new HarmTelling(hurt(cue), who, cue.span(), 0, self, byDoer);
    }

    /** "turned the gun on himself". */
    private Optional<Persons> self(Mention state) {
        int last = text.tokenFrom(state.end()) - 1;
        return isSelf(last)
                ? PersonPhrases.in(text, sentence).stream()
                        .filter(p -> text.tokenFrom(p.head().start()) == last)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isSelf(int token) {
        return is(token, "himself") || is(token, "herself");
    }

    /** "Father shot, killed son": the first of two verbs of one deed. */
    private boolean isListed(int token) {
        return is(token, "shot")
                && is(token + 1, ",")
                && label(token + 2, "hurt-act")
                        .filter(act -> !persons.from(text.tokenFrom(act.end())).isEmpty())
                        .isPresent();
    }

    /** "fired a shot", "heard a gun shot", "the first shot". */
    private boolean isNoun(int token) {
        return is(token, "shot")
                && (label(token - 1, "article").isPresent()
                        || is(token - 1, "the")
                        || is(token - 1, "gun")
                        || is(token - 1, "first")
                        || is(token - 1, "one"));
    }

    /** "he shot me", "Lee shot Roe", "shot his way out": what follows was hurt, if at all, and what stands before did it. */
    private boolean isDone(int token, Mention state) {
        int after = text.tokenFrom(state.end());
        if (is(after, "me") || is(after, "us")) {
            return true;
        }
        boolean deed = has(token, "hurt-act") && !isPassive(token) && inside(after);
        return deed
                && (token(after).isCapitalised() && !has(after, "calendar") && !isHeadline()
                        || isDefinite(after)
                        || is(after, "at") && !persons.from(after + 1).isEmpty());
    }

    private boolean isDefinite(int token) {
        return has(token, "definite") && !is(token, "this") && !is(token, "that");
    }

    /** In a headline capitals tell nothing. */
    private boolean isHeadline() {
        int capitals = 0;
        int words = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            words += token(i).isWord() ? 1 : 0;
            capitals += token(i).isWord() && token(i).isCapitalised() ? 1 : 0;
        }
        return 2 * capitals > words;
    }

    /** "homicide detectives", "attempted homicide", "a count of reckless homicide": no death is told. */
    private boolean isDesk(Mention noun) {
        int first = text.tokenFrom(noun.start());
        return has(text.tokenFrom(noun.end()), "hurt-desk")
                || has(first - 1, "hurt-attempt")
                || is(first - 1, "of") && has(first - 2, "hurt-charge")
                || has(first - 1, "hurt-degree");
    }

    private static Optional<HarmTelling> counted(Mention noun) {
        String[] value = noun.value(String.class).split(" ");
        return Optional.of(new HarmTelling(
                Hurt.of(value[0]), List.of(), noun.span(), Integer.parseInt(value[1]), Optional.empty(), false));
    }

    private static Hurt hurt(Mention cue) {
        return Hurt.of(cue.value(String.class));
    }

    private boolean isPassive(int token) {
        int at = token - 1;
        while (inside(at) && (isAdverb(at) || is(at, "either") || is(at, "both"))) {
            at--;
        }
        return label(at, "hurt-be").isPresent() || label(at, "g-be").isPresent();
    }

    private boolean isAdverb(int token) {
        return inside(token)
                && (label(token, "hedge").isPresent()
                        || label(token, "g-adverb").isPresent()
                        || text.tokens().get(token).key().endsWith("ly"));
    }

    /** The first word of the verb group that ends with the state: "was later", "had been". */
    private int verbFrom(int token) {
        int at = token;
        while (inside(at - 1)
                && (label(at - 1, "hurt-be").isPresent()
                        || label(at - 1, "g-be").isPresent()
                        || label(at - 1, "g-have").isPresent()
                        || isAdverb(at - 1))) {
            at--;
        }
        return at;
    }

    /** "neither of the brothers", "none of them", "no one". */
    private boolean isNeither(Persons first) {
        int before = text.tokenFrom(first.span().start()) - 1;
        if (is(before, "the")) {
            before--;
        }
        if (is(before, "of") || is(before, "nor") || is(before, "or")) {
            before--;
        }
        return is(before, "neither") || is(before, "none") || is(before, "no") || is(before, "nor");
    }

    private boolean isUnreal(int token) {
        for (int i = token - 1; i >= Math.max(sentence.firstToken(), token - 4); i--) {
            Token t = text.tokens().get(i);
            if (!t.isWord()) {
                return false;
            }
            if (DENIALS.contains(t.key()) || t.key().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
