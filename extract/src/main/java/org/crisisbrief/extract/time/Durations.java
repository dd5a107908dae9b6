package org.crisisbrief.extract.time;

/** TIMEX3 values of durations. */
final class Durations {

    private Durations() {}

    /**
     * The value of so many units: "P6M", "PT48H", "PXD".
     *
     * @param unit "D", "W", "M", "Y", "DE", "CE", "Q", "WE"; with a leading "T" for parts of a day; "2W" for a fortnight
     * @param count digits, or "X" where the text gives no number
     */
    static String value(String unit, String count) {
        if (unit.startsWith("T")) {
            return "PT" + count + unit.substring(1);
        }
        if (unit.equals("2W")) {
            return "P" + (count.equals("X") ? "X" : String.valueOf(2 * Integer.parseInt(count))) + "W";
        }
        return "P" + count + unit;
    }
}
