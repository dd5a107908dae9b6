package org.crisisbrief.extract.read;

import java.util.ArrayList;
import java.util.List;

/** The name of a file inside of a file. It only names: nothing is ever written or opened under it. */
final class PartName {

    private static final int LONGEST = 120;

    private PartName() {}

    /** A relative path without steps upwards, drive letters and characters that no name should have; never empty. */
    static String of(String written) {
        List<String> steps = new ArrayList<>();
        for (String step : written.replace('\\', '/').split("/")) {
            String name = step.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}:]", "")
                    .strip();
            if (!name.isEmpty() && !name.matches("\\.+")) {
                steps.add(name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name);
            }
        }
        return steps.isEmpty() ? "unnamed" : String.join("/", steps);
    }
}
