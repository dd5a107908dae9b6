package org.crisisbrief.extract.time;

import java.math.BigDecimal;
import java.util.Map;

/** TIMEX3 values of durations. */
final class Durations {

    /** The units whose half is a number of smaller ones: how many, and which. */
    private static final Map<String, Map.Entry<Integer, String>> SMALLER = Map.of(
            "Y", Map.entry(12, "M"), "TH", Map.entry(60, "M"), "TM", Map.entry(60, "S"), "D", Map.entry(24, "H"));

    private Durations() {}

    /**
     * The value of so many units: "P6M", "PT48H", "P2Y6M", "PXD".
     *
     * @param unit "D", "W", "M", "Y", "DE", "CE", "Q", "WE"; with a leading "T" for parts of a day; "2W" for a fortnight
     * @param count digits, with a decimal point where it is no whole number, or "X" where the text gives none
     */
    static String value(String unit, String count) {
        if (unit.equals("2W")) {
            return count.equals("X")
                    ? "PXW"
                    : "P"
                            + new BigDecimal(count)
                                    .multiply(BigDecimal.valueOf(2))
                                    .toBigInteger() + "W";
        }
        int point = count.indexOf('.');
        if (point < 0 || !SMALLER.containsKey(unit)) {
            return amount(unit, count);
        }
        Map.Entry<Integer, String> smaller = SMALLER.getOrDefault(unit, Map.entry(1, ""));
        int rest = new BigDecimal("0" + count.substring(point))
                .multiply(BigDecimal.valueOf(smaller.getKey()))
                .intValue();
        boolean onlyRest = count.startsWith("0.");
        String tail = (unit.equals("D") ? "T" : "") + rest + smaller.getValue();
        if (onlyRest) {
            return unit.startsWith("T") ? "PT" + tail : "P" + tail;
        }
        return amount(unit, count.substring(0, point)) + tail;
    }

    private static String amount(String unit, String count) {
        return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
    }
}
