package org.crisisbrief.extract.entity;

import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.jspecify.annotations.Nullable;

/** Reads names that no table knows and only their surroundings show to be places': "the village of X", "X province", "in X". */
final class GuessedPlaces {

    private static final int LONGEST = 3;

    private final Words words;
    private final Surroundings around;
    private final String country;

    /** @param country the one that the text is about, where the places are taken to be */
    GuessedPlaces(Words words, Surroundings around, String country) {
        this.words = words;
        this.around = around;
        this.country = country;
    }

    @Nullable
    Reading at(int at, int limit) {
        if (!around.isNameWord(at)
                || words.isHeadline(at)
                || words.isFirst(at) && words.has("sentence-opener", at)
                || words.isAcronym(at)) {
            return null;
        }
        int end = nameEnd(at, limit);
        if (end == at) {
            return null;
        }
        if (words.has("water-prefix", at) && end - at > 1 && !words.isFirst(at)) {
            return place(at, end, "region");
        }
        boolean division =
                isNoun("region-noun", end) || words.has("region-kind", end) && isNoun("region-noun", end + 1);
        if (division && !words.isFirst(at)) {
            return place(at, end, "division");
        }
        Mention noun = words.at("site-noun", end);
        if (noun != null
                && !words.isCommon(at)
                && !words.has("no-name", at)
                && !words.has("title-modifier", at)
                && !words.has("person-title", at)) {
            return place(at, words.after(noun), "site");
        }
        return isSettlement(at, end) ? place(at, end, "settlement") : null;
    }

    private int nameEnd(int at, int limit) {
        int end = at;
        while (end < limit
                && end - at < LONGEST
                && around.isNameWord(end)
                && !words.has("site-head", end)
                && !words.has("org-head", end)) {
            end++;
        }
        return end;
    }

    private boolean isSettlement(int at, int end) {
        if (isNounOf(at, "settlement-noun") || isNounOf(at, "region-noun")) {
            return true;
        }
        boolean common = words.isCommon(at)
                || words.has("no-name", at)
                || words.has("given-name", at)
                || words.has("person-title", at)
                || words.has("title-modifier", at)
                || words.has("org-head", at);
        if (common || around.isSurname(end - 1)) {
            return false;
        }
        boolean in = words.is("guess-locative", at - 1);
        return in && !words.key(end).equals("'s")
                || words.has("settlement-noun", end) && !words.isCapital(end) && !words.isFirst(at);
    }

    private boolean isNoun(String label, int at) {
        return words.has(label, at) && !words.isCapital(at);
    }

    private boolean isNounOf(int at, String label) {
        return words.key(at - 1).equals("of") && words.before(label, at - 1) != null;
    }

    private Reading place(int at, int end, String sort) {
        return new Reading(at, end, Kind.PLACE, words.slice(at, end), sort, Use.NAME).in(country);
    }
}
