package org.crisisbrief.extract.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** Country codes for what a user writes. */
final class Countries {

    private Countries() {}

    /** The ISO 3166-1 alpha-3 code of a code or an English name (CLDR, by way of the JDK). */
    static Optional<String> code(String written) {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(locale -> alpha3(locale).equalsIgnoreCase(written)
                        || locale.getCountry().equalsIgnoreCase(written)
                        || locale.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(written))
                .map(Countries::alpha3)
                .findFirst();
    }

    private static String alpha3(Locale locale) {
        try {
            return locale.getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
