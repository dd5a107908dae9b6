package org.crisisbrief.extract.time;

/** What the words of a time expression mean before the day of the document is known. */
sealed interface Reading
        permits CalendarDay,
                CalendarRange,
                CalendarMonth,
                WeekOf,
                Feast,
                WeekdayName,
                DayOffset,
                PeriodOffset,
                Elapsed,
                SeasonOf,
                QuarterOf,
                ToldPeriod,
                ToldElapsed,
                YearBefore,
                ClockTime,
                ClockOn,
                Fixed {

    /** The label of the mentions that carry one. */
    String LABEL = "time-reading";

    /** Whether it is a time there; "the quarter" is none in a text that told of no quarter. */
    default boolean standsIn(Vantage vantage) {
        return true;
    }

    /**
     * What they stand for.
     *
     * @param words the expression's words
     */
    Timex from(Vantage vantage, String words);
}
