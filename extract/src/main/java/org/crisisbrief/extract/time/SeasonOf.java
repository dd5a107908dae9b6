package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A season: "last winter", "the summer of 2021". It stands for no days, since hemispheres differ.
 *
 * @param season "SP", "SU", "FA" or "WI"
 * @param turn -1 for "last", 1 for "next", 0 for the document's year
 */
record SeasonOf(Optional<Integer> year, String season, int turn) implements Reading {

    private static final List<String> ORDER = List.of("WI", "SP", "SU", "FA");

    @Override
    public Timex from(Vantage vantage, String words) {
        if (year.isPresent()) {
            return Resolved.without(Type.DATE, year.get() + "-" + season, Basis.STATED, Optional.empty(), words);
        }
        if (vantage.document().isEmpty()) {
            return Resolved.unresolved(words);
        }
        LocalDate day = vantage.document().get();
        int now = day.getMonthValue() % 12 / 3;
        int then = ORDER.indexOf(season);
        int inYear = day.getYear();
        if (turn < 0 && then >= now) {
            inYear--;
        } else if (turn > 0 && then <= now) {
            inYear++;
        }
        return Resolved.without(Type.DATE, inYear + "-" + season, Basis.DERIVED, vantage.anchor(), words);
    }
}
