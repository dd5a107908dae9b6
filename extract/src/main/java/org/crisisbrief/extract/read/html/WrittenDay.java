package org.crisisbrief.extract.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a date as pages and mails write it: ISO 8601, RFC 5322, or with the English name of a month. It is the day where
 * it was written: a time zone never moves it. A date in figures alone whose month may be its day is none.
 */
public final class WrittenDay {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern ISO =
            Pattern.compile("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:\\D.*)?$", Pattern.DOTALL);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + ",?[ -](\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final int EARLIEST = 1900;

    private WrittenDay() {}

    /** The day, or nothing where none can be read with certainty. */
    public static Optional<LocalDate> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.length() > 100) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.find()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static int month(String begin) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(begin)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
                    .filter(d -> d.getYear() >= EARLIEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
