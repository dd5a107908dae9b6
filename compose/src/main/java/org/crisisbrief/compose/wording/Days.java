package org.crisisbrief.compose.wording;

import java.time.LocalDate;
import java.util.Locale;

/** Days as a language writes them. The patterns and names of months are fixed texts, for those of the JDK change with it. */
public final class Days {

    private final Texts texts;

    public Days(Locale language) {
        texts = Texts.fixed(language);
    }

    /** "6 January 2022"; the first of a month may have a pattern of its own. */
    public String day(LocalDate day) {
        return filled(
                day.getDayOfMonth() == 1 ? texts.get("date.first", texts.get("date.day")) : texts.get("date.day"), day);
    }

    /** A day of a month that has its English name, without the year: "6 January". */
    String ofMonth(int day, String english) {
        Texts names = Texts.fixed(Locale.ENGLISH);
        for (int month = 1; month <= 12; month++) {
            if (names.get("month." + month).equals(english)) {
                LocalDate date = LocalDate.of(2000, month, day);
                return day(date).replace(texts.get("date.year").replace("{year}", "2000"), "");
            }
        }
        return day + " " + english;
    }

    private String filled(String pattern, LocalDate day) {
        return pattern.replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", month(day))
                .replace("{year}", Integer.toString(day.getYear()));
    }

    /** The name of a day's month, as it stands behind the number of the day. */
    public String month(LocalDate day) {
        return texts.get("month." + day.getMonthValue());
    }

    /** "4–5 January 2022", "31 December 2021 – 2 January 2022". */
    public String range(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start);
        }
        if (start.getYear() == end.getYear() && start.getMonth() == end.getMonth()) {
            return first(start) + "–" + filled(texts.get("date.day"), end);
        }
        return day(start) + " – " + day(end);
    }

    /** The number of a day in front of the rest of the same month. */
    public String first(LocalDate start) {
        String pattern = start.getDayOfMonth() == 1 ? texts.get("date.first", "{day} ") : "{day} ";
        return pattern.substring(0, pattern.indexOf(' ')).replace("{day}", Integer.toString(start.getDayOfMonth()));
    }
}
