package org.crisisbrief.extract.entity;

import java.util.HashSet;
import java.util.Set;
import org.crisisbrief.extract.annotate.Mention;

/** What the words around a name say about what it names. */
final class Surroundings {

    private static final Set<String> AGE_ENDS =
            Set.of(",", ".", ";", ":", "of", "and", "from", "who", "in", "at", "died");

    private static final Set<String> MONTHS_THAT_ARE_NAMES =
            Set.of("may", "april", "june", "august", "summer", "march");

    private final Words words;
    private final Set<String> surnames = new HashSet<>();

    Surroundings(Words words) {
        this.words = words;
        for (int i = 1; i < words.size(); i++) {
            if (words.isCapital(i) && words.isCapital(i - 1) && words.has("given-name", i - 1)) {
                surnames.add(words.key(i));
            }
        }
    }

    /** Whether the word stands after a given name somewhere in the text. */
    boolean isSurname(int at) {
        return surnames.contains(words.key(at));
    }

    /** "PARIS, May 3", "NAIROBI (Reuters)", "LIMA, Peru -": a town in capitals before a date, a source or a dash. */
    boolean isDateline(int at, int end) {
        if (!words.isAllCapitals(at)
                || words.isHeadline(at)
                || !words.isAllCapitals(end - 1)
                || words.written(at).length() < 4 && end - at == 1) {
            return false;
        }
        int next = end;
        if (words.key(next).equals(",") && words.isCapital(next + 1) && !isCalendar(next + 1)) {
            next += 2;
            while (words.isCapital(next) || words.key(next).equals(".")) {
                next++;
            }
        }
        return words.key(next).equals("(")
                || words.key(next).equals("-")
                || words.key(next).equals(",") && (isCalendar(next + 1) || isNumbered(next + 1));
    }

    private boolean isNumbered(int at) {
        return at + 1 < words.size() && words.token(at).isNumber() && isCalendar(at + 1);
    }

    /** A month, weekday or season; "May" after a given name is none. */
    boolean isCalendar(int at) {
        return words.has("calendar", at)
                && !(MONTHS_THAT_ARE_NAMES.contains(words.key(at)) && at > 0 && words.has("given-name", at - 1));
    }

    /** A word with a capital that can be part of a name. */
    boolean isNameWord(int at) {
        return words.isCapital(at) && !isCalendar(at) && !words.is("no-name", at);
    }

    /** "in", "near", "the city of", or the words between in a list: "in A, B and". */
    boolean isPlaceBefore(int at) {
        int before = at - 1;
        if (words.key(before).equals("the")) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        if (words.before("strong-locative", before + 1) != null) {
            return true;
        }
        int steps = 0;
        while (steps < 12
                && before > 0
                && (words.key(before).equals(",")
                        || words.key(before).equals("and")
                        || words.key(before).equals("or"))) {
            while (before >= 0 && !words.isCapital(before) && steps++ < 12) {
                if (!words.key(before).equals(",")
                        && !words.key(before).equals("and")
                        && !words.key(before).equals("or")) {
                    return false;
                }
                before--;
            }
            while (before >= 0 && words.isCapital(before)) {
                before--;
                steps++;
            }
            if (words.before("strong-locative", before + 1) != null) {
                return true;
            }
        }
        return false;
    }

    boolean isLocativeBefore(int at) {
        int before = words.key(at - 1).equals("the") ? at - 1 : at;
        return words.before("locative", before) != null || isPlaceBefore(at);
    }

    /** "X province", "X district", "X town". */
    boolean isPlaceNounAfter(int at) {
        return words.has("region-noun", at) || words.has("settlement-noun", at);
    }

    /** "said", "told" after the name, perhaps after an adverb. */
    boolean isSpeechAfter(int at) {
        return words.has("person-verb", at) || (words.key(at).endsWith("ly") && words.has("person-verb", at + 1));
    }

    boolean isSpeechBefore(int at) {
        Mention verb = words.before("person-verb", at);
        return verb != null && !words.key(at - 1).equals("who");
    }

    /** Whether a word of digits alone stands here, so many at most. */
    private boolean isNumber(int at, int most) {
        String key = words.key(at);
        boolean digits = !key.isEmpty() && key.length() <= most;
        for (int i = 0; i < key.length() && digits; i++) {
            digits = key.charAt(i) >= '0' && key.charAt(i) <= '9';
        }
        return digits;
    }

    /** ", 34," and ", 34 of", "(34)", ", aged 34". */
    boolean isAgeAfter(int at) {
        if (words.key(at).equals("(")) {
            return isNumber(at + 1, 2) && words.key(at + 2).equals(")");
        }
        if (!words.key(at).equals(",")) {
            return false;
        }
        String next = words.key(at + 2);
        return isNumber(at + 1, 2) && (AGE_ENDS.contains(next) || words.has("g-be", at + 2))
                || words.key(at + 1).equals("aged")
                || words.key(at + 1).equals("age") && isNumber(at + 2, 3);
    }

    /** "34-year-old" before the name, perhaps with a comma. */
    boolean isAgeBefore(int at) {
        int last = words.key(at - 1).equals(",") ? at - 2 : at - 1;
        return words.key(last).endsWith("year-old") || words.key(last).endsWith("-old") && !words.isCapital(last);
    }

    /** "identified as", "the victim was", "victims:" before the name. */
    boolean isNamedBefore(int at) {
        return words.before("introduces-person", words.key(at - 1).equals(":") ? at - 1 : at) != null;
    }

    /** "her daughter," or "shooting victim" before the name. */
    boolean isKinBefore(int at) {
        int end = words.key(at - 1).equals(",") ? at - 1 : at;
        return end > 0 && !words.isCapital(end - 1) && words.before("one-person", end) != null;
    }

    /** "was shot", ", who was pronounced dead" after the name. */
    boolean isSuffering(int at) {
        int verb = words.key(at).equals(",") && words.key(at + 1).equals("who") ? at + 2 : at;
        int state = verb;
        while (state < verb + 3 && (words.has("hurt-be", state) || words.has("g-adverb", state))) {
            state++;
        }
        return state > verb && words.has("suffered", state);
    }

    /** The office in ", a spokeswoman for Y,", or none. */
    TitlePhrase titleAfter(int at, int limit) {
        if (!words.key(at).equals(",")) {
            return NO_TITLE;
        }
        int from = at + 1;
        if (isNumber(from, 2) && words.key(from + 1).equals(",")) {
            from += 2;
        }
        while (from < limit
                && (words.has("actor-determiner", from)
                        || words.key(from).equals("who")
                        || words.key(from).equals("is"))) {
            from++;
        }
        TitlePhrase title = TitlePhrase.at(words, from, limit);
        if (title == null && words.isCapital(from)) {
            int skip = from;
            while (skip < limit
                    && skip - from < 5
                    && (words.isCapital(skip) || words.key(skip).equals("'s"))) {
                skip++;
                title = TitlePhrase.at(words, skip, limit);
                if (title != null && !words.isCapital(title.end())) {
                    break;
                }
                title = null;
            }
        }
        return title == null ? NO_TITLE : title;
    }

    static final TitlePhrase NO_TITLE = new TitlePhrase(0, 0, "");
}
