package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A season: "last winter", "the summer of 2021". It stands for no days, since hemispheres differ.
 *
 * @param year the year in which it begins
 * @param season "SP", "SU", "FA" or "WI"
 * @param turn -1 for "last", 1 for "next", 0 for the document's year
 */
record SeasonOf(Optional<Integer> year, String season, int turn) implements Reading {

    private static final List<String> ORDER = List.of("SP", "SU", "FA", "WI");

    @Override
    public Timex from(Vantage vantage, String words) {
        if (year.isPresent()) {
            return Resolved.without(Type.DATE, year.get() + "-" + season, Basis.STATED, Optional.empty(), words);
        }
        if (vantage.document().isEmpty()) {
            return Resolved.unresolved(words);
        }
        LocalDate day = vantage.document().get();
        int now = (day.getMonthValue() + 9) % 12 / 3;
        int then = ORDER.indexOf(season);
        boolean inOldWinter = day.getMonthValue() < 3;
        boolean thisWinter = turn != 0 || season.equals("WI");
        int inYear = inOldWinter && thisWinter ? day.getYear() - 1 : day.getYear();
        if (turn < 0 && then >= now) {
            inYear--;
        } else if (turn > 0 && then <= now) {
            inYear++;
        }
        return Resolved.without(Type.DATE, inYear + "-" + season, Basis.DERIVED, vantage.anchor(), words);
    }
}
