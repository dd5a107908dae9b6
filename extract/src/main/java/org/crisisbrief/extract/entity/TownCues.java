package org.crisisbrief.extract.entity;

import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.extract.entity.NamedTown.Cue;

/** Tells what the words around a town's name say of it. */
final class TownCues {

    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]+");

    private static final Set<String> WITHIN = Set.of("in", "inside", "within", "throughout", "across");
    private static final Set<String> NEAR = Set.of("near", "outside", "around", "at");
    private static final int LONGEST_SOURCE = 12;

    private final Words words;

    TownCues(Words words) {
        this.words = words;
    }

    /** @param runEnd the end of the words with capitals that the name begins */
    Cue of(int at, int end, int runEnd) {
        if (isDateline(at, end)) {
            return Cue.DATELINE;
        }
        if (words.has("town-force", end)) {
            return words.has("town-no-force", at) ? Cue.ELSEWHERE : Cue.FORCE;
        }
        if (runEnd > end && !words.key(end).equals("'s")) {
            return words.has("town-ward", end) ? Cue.NAMED : Cue.ELSEWHERE;
        }
        boolean region =
                words.has("region-noun", end) || words.has("region-kind", end) && words.has("region-noun", end + 1);
        if (region && !words.isCapital(end)) {
            return Cue.ELSEWHERE;
        }
        if (words.has("town-part", end)) {
            return Cue.PART;
        }
        if (words.has("town-fringe", end)) {
            return Cue.ELSEWHERE;
        }
        if (words.isOneOfAKind(at, end)) {
            return Cue.ELSEWHERE;
        }
        int before = beforeSides(at);
        String key = words.key(before);
        if (key.equals("of")) {
            return of(before);
        }
        if (key.equals("from") || words.before("town-reached", before + 1) != null) {
            return Cue.ELSEWHERE;
        }
        if (words.has("town-building", end)) {
            return Cue.WITHIN;
        }
        if (words.has("town-folk", end)) {
            return Cue.HOME;
        }
        if (WITHIN.contains(key)) {
            return isCare(before) ? Cue.ELSEWHERE : Cue.WITHIN;
        }
        return NEAR.contains(key) ? Cue.NEAR : Cue.NAMED;
    }

    /** "the town of X"; "25, of X" and "miles west of X" do not tell. */
    private Cue of(int of) {
        boolean town = words.before("settlement-noun", of) != null
                && (!words.key(of - 1).equals("suburb") || words.isCapital(of - 2));
        return town ? Cue.TOWN : Cue.ELSEWHERE;
    }

    /** "a hospital in X", "lives in X" */
    private boolean isCare(int before) {
        return words.before("town-away", before) != null;
    }

    /** The token before "the", "downtown", "southwest". */
    private int beforeSides(int at) {
        int before = at - 1;
        while (before > 0
                && (words.has("town-side", before) || words.key(before).equals("the"))) {
            before--;
        }
        return before;
    }

    /** "TULA, Texas (Agency) -" or "(Tula) -" at the start of a line. */
    private boolean isDateline(int at, int end) {
        int first = words.key(at - 1).equals("(") ? at - 1 : at;
        if (!isLineStart(first)) {
            return false;
        }
        int next = end;
        boolean state = false;
        if (words.key(next).equals(",") && words.isCapital(next + 1)) {
            next += 2;
            state = true;
            while (next < words.size()
                    && (words.isCapital(next) || words.key(next).equals("."))) {
                next++;
            }
        }
        if (first < at) {
            return words.key(next).equals(")") && isDash(next + 1);
        }
        boolean source = words.key(next).equals("(");
        if (source) {
            int close = next;
            while (close < words.size()
                    && close < next + LONGEST_SOURCE
                    && !words.key(close).equals(")")) {
                close++;
            }
            next = close + 1;
        }
        boolean capitals = words.isAllCapitals(at) && words.isAllCapitals(end - 1);
        return isDash(next) && (capitals || state || source || next == end && isSpaced(next))
                || source && capitals && state;
    }

    private boolean isLineStart(int token) {
        if (token == 0) {
            return true;
        }
        return token > 0
                && words.text()
                                .plain()
                                .substring(
                                        words.token(token - 1).end(),
                                        words.token(token).start())
                                .indexOf('\n')
                        >= 0;
    }

    private boolean isDash(int token) {
        return token < words.size() && DASH.matcher(words.written(token)).matches();
    }

    private boolean isSpaced(int dash) {
        return words.token(dash - 1).end() < words.token(dash).start();
    }
}
