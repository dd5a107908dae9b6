package org.crisisbrief.extract.harm;

import java.util.Optional;
import java.util.OptionalInt;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.harm.Persons.Reference;
import org.crisisbrief.extract.harm.Persons.Sex;
import org.crisisbrief.extract.time.Timex;
import org.crisisbrief.model.fact.Quantity;

/** Numbers that stand for persons by themselves: "three were killed". */
final class BareNumbers extends SentenceWords {

    /** So many words at most stand between a number and its noun. */
    private static final int MOST = 5;

    private final Ages ages;

    BareNumbers(AnnotatedText text, Sentence sentence) {
        super(text, sentence);
        this.ages = new Ages(text, sentence);
    }

    /** A number with nothing counted after it: "three", "two others". */
    Optional<Persons> at(int token) {
        return label(token, "count")
                .filter(m -> !isDay(m) && !isAge(m) && !isFollowedByNoun(m))
                .map(m -> {
                    Quantity quantity = m.value(Quantity.class);
                    int end = text.tokenFrom(m.end());
                    boolean ofThem =
                            is(end, "of") && (is(end + 1, "them") || is(end + 1, "whom") || is(end + 1, "those"));
                    return new Persons(
                            ofThem ? span(token, end + 2) : m.span(),
                            m.span(),
                            Reference.NUMBER,
                            quantity.equals(Quantity.exactly(quantity.text(), 1)),
                            Optional.of(quantity),
                            Sex.ANY,
                            OptionalInt.empty(),
                            Optional.empty(),
                            Optional.empty());
                });
    }

    /** "Dec. 25". */
    private boolean isDay(Mention count) {
        return text.touching(Timex.LABEL, count.span()).stream()
                .anyMatch(m -> m.start() < count.start() || m.end() > count.end());
    }

    /** "Lee (left), 37, and". */
    private boolean isAge(Mention count) {
        int first = text.tokenFrom(count.start());
        return is(first - 1, ",")
                && is(text.tokenFrom(count.end()), ",")
                && token(first).isNumber();
    }

    private boolean isFollowedByNoun(Mention count) {
        int at = text.tokenFrom(count.end());
        if (is(at, "of") && has(at + 1, "definite")) {
            at += 2;
        }
        int steps = 0;
        while (inside(at) && steps++ < MOST) {
            if (label(at, "hurt-state").isPresent() && label(at, "one-person").isEmpty() && !isNounAt(at + 1)) {
                return false;
            }
            if (isNounAt(at)) {
                return true;
            }
            if (!token(at).isWord() && !is(at, "-")
                    || label(at, "g-be").isPresent()
                    || label(at, "g-preposition").isPresent()
                    || label(at, "g-verb").isPresent()) {
                return false;
            }
            at++;
        }
        return false;
    }

    private boolean isNounAt(int at) {
        return label(at, "one-person").isPresent()
                || label(at, "many-persons").isPresent()
                || label(at, "people").isPresent()
                || ages.written(at).isPresent();
    }
}
