package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.harm.Persons.Reference;
import org.crisisbrief.model.source.Span;

/** The persons of a sentence as its verbs see them: lists joined by "and", subjects, and what stands at a place. */
final class PersonLists extends SentenceWords {

    private static final int FARTHEST = 32;

    private final List<Persons> persons;

    PersonLists(AnnotatedText text, Sentence sentence) {
        super(text, sentence);
        this.persons = Appositions.joined(text, PersonPhrases.in(text, sentence));
    }

    List<Persons> all() {
        return persons;
    }

    /** The list that begins with a token. */
    List<Persons> from(int token) {
        for (int i = 0; i < persons.size(); i++) {
            int first = first(persons.get(i));
            if (first >= token && first - token <= 2 && isOnlyDeterminers(token, first)) {
                return onward(i);
            }
        }
        return List.of();
    }

    /** The list that ends before a token. */
    List<Persons> endingAt(int token) {
        for (int i = 0; i < persons.size(); i++) {
            if (end(persons.get(i)) == token || headEnd(persons.get(i)) == token) {
                return List.of(persons.get(i));
            }
        }
        return List.of();
    }

    /** The phrase that holds the words: "the wounded man". */
    Optional<Persons> around(Span words) {
        return persons.stream()
                .filter(p -> p.span().contains(words) && !p.head().contains(words))
                .findFirst();
    }

    /** The list that is the subject of the verb group that begins with a token. */
    List<Persons> subjectOf(int verb) {
        int nearest = -1;
        for (int i = persons.size() - 1; i >= 0; i--) {
            Persons p = persons.get(i);
            int end = end(p);
            if (end > verb) {
                continue;
            }
            if (verb - end > FARTHEST) {
                break;
            }
            boolean adjacent = end == verb;
            if (p.reference() == Reference.NUMBER && !adjacent) {
                continue;
            }
            if (isPossessor(p) || isBystander(p)) {
                continue;
            }
            if (isSpeaker(end, verb)) {
                break;
            }
            if (adjacent && !isDoer(p) || isRelative(end)) {
                return back(i);
            }
            if (!isGoverned(p)) {
                nearest = i;
                break;
            }
        }
        return nearest < 0 ? List.of() : back(nearest);
    }

    /** Whether a verb of saying parts the person from what is told of another: "Lee said all those wounded". */
    private boolean isSpeaker(int from, int verb) {
        if (is(verb - 1, ",")) {
            return false;
        }
        for (int t = from; t < verb; t++) {
            if (text.at(token(t).start(), "person-verb").isPresent() && !is(t, "who") && !is(t, "died")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int token) {
        return inside(token) && label(token, "person-relative").isPresent()
                || is(token, ",")
                        && inside(token + 1)
                        && label(token + 1, "person-relative").isPresent();
    }

    private boolean isPossessor(Persons p) {
        return is(end(p), "'s") || is(headEnd(p), "'s");
    }

    /** "police said", "officers found": bodies that act in the telling and are not counted. */
    private boolean isBystander(Persons p) {
        String head = text.slice(p.head()).toLowerCase(java.util.Locale.ROOT);
        return p.quantity().isEmpty() && p.reference() != Reference.NAME && head.equals("police");
    }

    /** "by a man", whose deed the verb before tells. */
    private boolean isDoer(Persons p) {
        return is(first(p) - 1, "by");
    }

    private boolean isGoverned(Persons p) {
        int before = first(p) - 1;
        return inside(before) && text.at(token(before).start(), "g-preposition").isPresent();
    }

    private List<Persons> onward(int index) {
        List<Persons> list = new ArrayList<>(List.of(persons.get(index)));
        int at = index;
        while (at + 1 < persons.size() && isJoined(persons.get(at), persons.get(at + 1))) {
            at++;
            list.add(persons.get(at));
        }
        return isClosed(list) ? list : list.subList(0, 1);
    }

    private List<Persons> back(int index) {
        List<Persons> list = new ArrayList<>(List.of(persons.get(index)));
        int at = index;
        while (at > 0 && isJoined(persons.get(at - 1), persons.get(at)) && !isGoverned(persons.get(at - 1))) {
            at--;
            list.add(0, persons.get(at));
        }
        return isClosed(list) ? list : list.subList(list.size() - 1, list.size());
    }

    /** A list without "and" is none: "according to police, two men". */
    private boolean isClosed(List<Persons> list) {
        boolean and = false;
        for (int i = 0; i + 1 < list.size(); i++) {
            for (int t = end(list.get(i)) - 1; t < first(list.get(i + 1)); t++) {
                and |= is(t, "and") || is(t, "&");
            }
        }
        return and;
    }

    private boolean isJoined(Persons a, Persons b) {
        int from = end(a);
        int to = first(b);
        if (from == to) {
            return is(from - 1, ",");
        }
        int place = from;
        if (is(place, "of") || is(place, ",") && is(place + 1, "of") || is(place, "from")) {
            place += is(place, ",") ? 2 : 1;
            while (place < to && token(place).isCapitalised()) {
                place++;
            }
            from = place;
        }
        if (to - from > 3) {
            return false;
        }
        for (int t = from; t < to; t++) {
            if (label(t, "list-joint").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnlyDeterminers(int from, int to) {
        for (int t = from; t < to; t++) {
            if (text.at(token(t).start(), "g-determiner").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private int first(Persons p) {
        return text.tokenFrom(p.span().start());
    }

    private int end(Persons p) {
        return text.tokenFrom(p.span().end());
    }

    private int headEnd(Persons p) {
        return text.tokenFrom(p.head().end());
    }
}
