package org.crisisbrief.extract.time;

/** What the words of a time expression mean before the day of the document is known. */
sealed interface Reading
        permits CalendarDay,
                CalendarRange,
                CalendarMonth,
                WeekdayName,
                DayOffset,
                PeriodOffset,
                Elapsed,
                SeasonOf,
                ClockTime,
                Fixed {

    /** The label of the mentions that carry one. */
    String LABEL = "time-reading";

    /**
     * What they stand for.
     *
     * @param words the expression's words
     */
    Timex from(Vantage vantage, String words);
}
