package org.crisisbrief.extract.read.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Days and times of day in spreadsheets, which are numbers of days with a style (ECMA-376 part 1, 18.8.30 and 18.17.4). */
final class SheetDays {

    private static final Set<String> DAYS = Set.of("14", "15", "16", "17", "22", "27", "30", "36", "50", "57");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(24 * 60);

    private SheetDays() {}

    /** Whether a number format shows a day: one that is built in, or one whose code has a year or a day in it. */
    static boolean isDay(String id, String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.", "").toLowerCase(java.util.Locale.ROOT);
        return DAYS.contains(id) || bare.matches(".*[yd].*");
    }

    /** The day, and the time of day where there is one, that a number stands for. */
    static Optional<String> written(BigDecimal number, boolean from1904) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return Optional.empty();
        }
        long days = number.longValue();
        long minutes = number.subtract(BigDecimal.valueOf(days))
                .multiply(MINUTES)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time =
                (from1904 ? FIRST_1904 : FIRST).plusDays(days).atStartOfDay().plusMinutes(minutes);
        boolean whole = time.truncatedTo(ChronoUnit.DAYS).equals(time);
        return Optional.of(
                whole ? time.toLocalDate().toString() : time.toString().replace('T', ' '));
    }
}
