package org.crisisbrief.extract.violence;

import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.EntityMention;

/** Where the words of one noun phrase begin and end, and what may stand between it and the next one of a list. */
final class Chunks {

    /** So many words at most has a phrase. */
    static final int LONGEST = 12;

    private final Clausal clause;

    Chunks(Clausal clause) {
        this.clause = clause;
    }

    int skip(int token) {
        int at = token;
        for (int i = 0; i < 3; i++) {
            int next = clause.afterTime(at);
            if (next == at
                    && (clause.has(at, "g-adverb")
                            || clause.is(at, "both")
                            || clause.key(at).endsWith("ly"))
                    && !clause.has(at, "count")) {
                next = at + 1;
            }
            if (next == at && clause.is(at, "on") && clause.afterTime(at + 1) > at + 1) {
                next = clause.afterTime(at + 1);
            }
            at = next;
        }
        return at;
    }

    /** Behind "[FMLN]", "(45)", ", 45,". */
    int afterAside(int token) {
        boolean square = clause.is(token, "[");
        if (!square && !clause.is(token, "(")) {
            return clause.is(token, ",")
                            && clause.inside(token + 1)
                            && clause.token(token + 1).isNumber()
                            && clause.is(token + 2, ",")
                    ? token + 2
                    : token;
        }
        for (int i = token + 1; i < token + LONGEST && clause.inside(i); i++) {
            if (clause.is(i, square ? "]" : ")")) {
                return i + 1;
            }
        }
        return token;
    }

    int afterJoint(int token) {
        int at = token;
        if (clause.is(at, ",") || clause.is(at, ";")) {
            at++;
        }
        if (clause.is(at, "and") || clause.is(at, "or") || clause.is(at, "as") && clause.is(at + 1, "well")) {
            at += clause.is(at, "as") ? 3 : 1;
        }
        return at;
    }

    /** The end of the words of one noun phrase without what hangs on it. */
    int end(int first) {
        int at = first;
        while (clause.inside(at) && at - first < LONGEST) {
            int from = at;
            Optional<Mention> whole = clause.at(at, EntityMention.LABEL)
                    .or(() -> clause.at(from, "count"))
                    .or(() -> clause.at(from, "people"))
                    .or(() -> clause.at(from, "event-target"))
                    .or(() -> clause.at(from, "instrument"))
                    .or(() -> clause.at(from, "person-title"));
            int behind = afterName(at, first);
            if (whole.isPresent() && !clause.ends(at, at == first)
                    || clause.at(at, "count").isPresent() && at == first) {
                at = clause.after(whole.orElseThrow());
            } else if (behind > at) {
                at = behind;
            } else if (clause.ends(at, at == first || clause.has(at - 1, "g-determiner") && at - 1 == first)) {
                break;
            } else {
                at++;
            }
        }
        while (at > first && !clause.isWord(at - 1)) {
            at--;
        }
        return at;
    }

    /** Before ", 45,", a time and ", who was travelling home,". */
    int beforeAside(int end) {
        int at = end;
        while (clause.isTime(at - 1)) {
            at--;
        }
        if (!clause.is(at - 1, ",")) {
            return at;
        }
        if (clause.inside(at - 2) && clause.token(at - 2).isNumber() && clause.is(at - 3, ",")) {
            return at - 3;
        }
        for (int i = at - 2; i > at - LONGEST - 6 && clause.inside(i); i--) {
            if (clause.has(i, "g-relative") && clause.is(i - 1, ",")) {
                return i - 1;
            }
            if (clause.is(i, ",") && i < at - 3 && clause.has(i + 1, "g-conjunction")) {
                break;
            }
        }
        return at;
    }

    /** Where the words of one noun phrase begin that end before a token. */
    int start(int end) {
        int at = end;
        while (clause.inside(at - 1) && end - at < LONGEST) {
            int before = at - 1;
            Optional<Mention> name = clause.entity(before);
            if (name.isPresent() && clause.text().tokenFrom(name.get().end()) <= end) {
                at = clause.text().tokenFrom(name.get().start());
                continue;
            }
            Optional<Mention> count = clause
                    .text()
                    .mentions("count", clause.sentence().span())
                    .stream()
                    .filter(m -> m.end() == clause.token(before).end())
                    .findFirst();
            if (count.isPresent()) {
                int from = clause.text().tokenFrom(count.get().start());
                return clause.has(from - 1, "g-determiner") ? from - 1 : from;
            }
            if (clause.has(before, "g-determiner") && !clause.is(before, "more")) {
                return before;
            }
            if (clause.ends(before, false)) {
                break;
            }
            at = before;
        }
        while (at < end && !clause.isWord(at)) {
            at++;
        }
        return at;
    }

    /** Behind the short name in brackets after a long one, where the phrase goes on: "National Rail Union [NRU] members". */
    private int afterName(int token, int first) {
        int after = token > first ? afterAside(token) : token;
        return after > token && clause.inside(after) && clause.isWord(after) && !clause.ends(after, false)
                ? after
                : token;
    }
}
