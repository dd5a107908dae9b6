package org.crisisbrief.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.model.fact.TimeExpression.Type;

/** The readings of what the rules of time find, by what they emit and the parts that they name. */
final class Readings {

    private final Match match;
    private final String suffix;

    private Readings(Match match, String suffix) {
        this.match = match;
        this.suffix = suffix;
    }

    /**
     * The reading of a match, or nothing where its numbers make no date.
     *
     * @param suffix what the names of its parts end in: "" or "2"
     */
    static Optional<Reading> of(Match match, String suffix) {
        return new Readings(match, suffix).reading();
    }

    private Optional<Reading> reading() {
        return switch (match.rule().emits()) {
            case "calendar-day" -> calendarDay("day", part("part"));
            case "week-of" -> day("day").map(WeekOf::new);
            case "calendar-range" -> calendarRange();
            case "iso" -> iso();
            case "calendar-month" ->
                Optional.of(new CalendarMonth(
                        number("year"),
                        number("month").orElseThrow(),
                        number("turn"),
                        number("yearturn"),
                        value("edge").orElse(fixed("edge"))));
            case "weekday" -> weekday(number("turn"));
            case "weekday-previous" -> weekday(Optional.of(-1));
            case "day-offset" ->
                Optional.of(new DayOffset(
                        number("offset").orElseGet(() -> Integer.parseInt(fixed("offset"))),
                        part("part"),
                        DayOffset.From.valueOf(fixed("from"))));
            case "period" -> period();
            case "weekend" -> Optional.of(new PeriodOffset(Period.Unit.WE, 0, true));
            case "told-period" -> toldPeriod();
            case "told-elapsed" -> Optional.of(new ToldElapsed(unit(), sign() * count()));
            case "year-before" -> Optional.of(new YearBefore(-1, fixed("from").equals("DOCUMENT")));
            case "reference" -> Optional.of(Fixed.of(Type.DATE, fixed("reference")));
            case "feast" -> Optional.of(new Feast(value("feast").orElseThrow(), number("year"), number("turn")));
            case "elapsed" -> elapsed();
            case "season" ->
                Optional.of(new SeasonOf(
                        number("year"),
                        value("season").orElseThrow(),
                        number("turn").orElse(0)));
            case "quarter" ->
                Optional.of(new QuarterOf(
                        Period.Unit.Q, number("quarter").orElseThrow(), number("year"), number("yearturn")));
            case "half" ->
                Optional.of(new QuarterOf(
                        Period.Unit.H,
                        number("half").orElseThrow(),
                        number("year"),
                        number("yearturn").or(() -> Optional.of(0))));
            case "years" -> years();
            case "decade" -> Optional.of(Fixed.of(Type.DATE, value("decade").orElseThrow()));
            case "century" -> number("century").map(n -> Fixed.of(Type.DATE, String.valueOf(n - 1)));
            case "clock" -> clock();
            case "duration" -> Optional.of(Fixed.of(Type.DURATION, duration()));
            case "set" -> Optional.of(Fixed.of(Type.SET, set()));
            default ->
                throw new IllegalStateException("rule " + match.rule().id() + " emits no time: "
                        + match.rule().emits());
        };
    }

    private Optional<Reading> calendarDay(String day, String part) {
        return day(day).map(d -> new CalendarDay(d.year(), d.month(), d.day(), d.weekday(), part));
    }

    private Optional<CalendarDay> day(String name) {
        int month = number("month").orElseThrow();
        int day = number(name).orElseThrow();
        Optional<Integer> year = number("year");
        Optional<DayOfWeek> weekday = number("weekday").map(DayOfWeek::of);
        CalendarDay found = new CalendarDay(year, month, day, weekday, "");
        return found.in(year.orElse(2000)).map(d -> found);
    }

    private Optional<Reading> calendarRange() {
        String[] days = value("days").orElseThrow().split("-");
        int last = Integer.parseInt(days[1]);
        int month = number("month").orElseThrow();
        if (last > 31 || Integer.parseInt(days[0]) < 1) {
            return Optional.empty();
        }
        return Optional.of(new CalendarRange(
                new CalendarDay(number("year"), month, Integer.parseInt(days[0]), Optional.empty(), ""),
                new CalendarDay(number("year"), month, last, Optional.empty(), "")));
    }

    private Optional<Reading> iso() {
        String value = value("date").orElseThrow();
        if (value.isEmpty()) {
            return Optional.of(Fixed.of(Type.DATE, ""));
        }
        try {
            return Optional.of(CalendarDay.of(LocalDate.parse(value)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Reading> weekday(Optional<Integer> turn) {
        return Optional.of(
                new WeekdayName(DayOfWeek.of(number("weekday").orElseThrow()), turn, number("turnweek"), part("part")));
    }

    /** "last week"; days told of in order ("the next day") are counted from the day before them, hours from nothing. */
    private Optional<Reading> period() {
        int turn = number("turn").orElseThrow();
        if (unit().equals("D")) {
            return turn == 1 ? Optional.of(new DayOffset(1, "", DayOffset.From.TOLD)) : Optional.empty();
        }
        return Optional.of(Period.Unit.of(unit())
                .<Reading>map(u -> new PeriodOffset(u, turn))
                .orElseGet(() -> new Elapsed(unit(), turn, false)));
    }

    private Optional<Reading> elapsed() {
        boolean ahead = fixed("tense").equals("ahead");
        int count = sign() * count();
        return Optional.of(
                unit().equals("2W") ? new Elapsed("W", 2 * count, ahead) : new Elapsed(unit(), count, ahead));
    }

    /** "that year", "the latest quarter"; "the 2011 quarter" is the one told of, in that year. */
    private Optional<Reading> toldPeriod() {
        Period.Unit unit = Period.Unit.of(unit()).orElseThrow();
        ToldPeriod.Otherwise otherwise = ToldPeriod.Otherwise.valueOf(fixed("otherwise"));
        return Optional.of(new ToldPeriod(unit, Integer.parseInt(fixed("turn")), number("yearof"), otherwise));
    }

    private String unit() {
        return value("unit").orElseThrow();
    }

    private int count() {
        return number("n").orElse(1);
    }

    private int sign() {
        return Integer.parseInt(fixed("sign"));
    }

    private Optional<Reading> years() {
        if (value("years").isPresent()) {
            String[] years = value("years").get().split("/");
            return Optional.of(Fixed.years(Integer.parseInt(years[0]), Integer.parseInt(years[1])));
        }
        return number("year").filter(year -> year > 1000 && year < 2200).map(year -> Fixed.years(year, year));
    }

    private Optional<Reading> clock() {
        String clock = value("clock").orElse(fixed("clock"));
        if (!clock.isEmpty()) {
            String[] parts = clock.split(":");
            return Optional.of(new ClockTime(turned(Integer.parseInt(parts[0])), Integer.parseInt(parts[1])));
        }
        return number("hour").filter(h -> h <= 24).map(hour -> new ClockTime(turned(hour), 0));
    }

    private int turned(int hour) {
        String half = fixed("half");
        if (half.equals("pm") && hour < 12) {
            return hour + 12;
        }
        return half.equals("am") && hour == 12 ? 0 : hour;
    }

    private String duration() {
        if (value("value").isPresent()) {
            return value("value").get();
        }
        String count = value("n").orElse(fixed("n").isEmpty() ? "X" : fixed("n"));
        if (value("half").isPresent()) {
            count = (count.equals("X") ? "1" : count) + ".5";
        }
        return Durations.value(unit(), count);
    }

    private String set() {
        if (value("weekday").isPresent()) {
            return "XXXX-WXX-" + value("weekday").get() + part("part");
        }
        if (value("month").isPresent()) {
            return String.format(Locale.ROOT, "XXXX-%02d", number("month").orElseThrow());
        }
        if (value("season").isPresent()) {
            return "XXXX-" + value("season").get();
        }
        return value("frequency")
                .orElseGet(() -> Durations.value(
                        value("unit").orElseThrow(),
                        number("n").map(String::valueOf).orElse("1")));
    }

    private String part(String name) {
        return value(name).map(p -> "T" + p).orElseGet(() -> fixed("part"));
    }

    private Optional<Integer> number(String name) {
        return value(name).map(n -> (int) Double.parseDouble(n));
    }

    private Optional<String> value(String name) {
        return match.mention(name + suffix).or(() -> match.mention(name)).map(Readings::text);
    }

    private static String text(Mention mention) {
        return mention.value(String.class);
    }

    /** A value that goes with every finding of the rule; empty if it has none of that name. */
    private String fixed(String name) {
        return match.rule().set().getOrDefault(name, "");
    }
}
