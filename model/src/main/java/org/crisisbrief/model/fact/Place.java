package org.crisisbrief.model.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something happened.
 *
 * @param name as the source writes it
 * @param precision what kind of place it is
 * @param settlement the town of a site
 * @param admin1 the name of the first-level division
 * @param country ISO 3166-1 alpha-3 code
 * @param coordinates of the place, or of the settlement that holds it
 */
public record Place(
        String name,
        Precision precision,
        Optional<String> settlement,
        Optional<String> admin1,
        Optional<String> country,
        Optional<Coordinates> coordinates) {

    /** What kind of place a name stands for, from the most exact. */
    public enum Precision {
        SITE,
        SETTLEMENT,
        REGION,
        COUNTRY,
        UNKNOWN
    }

    /** No place is given. */
    public static final Place NONE =
            new Place("", Precision.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Place {
        Objects.requireNonNull(precision);
        if (country.isPresent() && !isCode(country.get())) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: " + country.get());
        }
    }

    private static boolean isCode(String country) {
        return country.length() == 3 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether both can be one place: one is not given or is a country, or both have one name. */
    public boolean mayBe(Place other) {
        return isWide() || other.isWide() || name.equals(other.name);
    }

    private boolean isWide() {
        return name.isEmpty() || precision == Precision.COUNTRY;
    }
}
