package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a text is set: what it says of places, by which those of one name are told apart.
 *
 * @param countries the states it is about, ISO 3166-1 alpha-3, the one most spoken of first
 * @param divisions the first-level divisions it names, as {@link #key} writes them
 * @param said what it says of a town that it names: "Paris, Texas"; by folded name
 */
record Setting(List<String> countries, Set<String> divisions, Map<String, Whereabouts> said) {

    static final Setting NOWHERE = new Setting(List.of(), Set.of(), Map.of());

    /** A state, and the name of one of its first-level divisions, empty if none is said. */
    record Whereabouts(String country, String division) {

        boolean holds(Site site) {
            return site.country().equals(country)
                    && (division.isEmpty() || site.admin1().equals(division));
        }
    }

    Setting {
        countries = List.copyOf(countries);
        divisions = Set.copyOf(divisions);
        said = Map.copyOf(said);
    }

    /** The state most spoken of, or nothing. */
    String dominant() {
        return countries.isEmpty() ? "" : countries.get(0);
    }

    Optional<Whereabouts> said(String folded) {
        return Optional.ofNullable(said.get(folded));
    }

    /** Whether the text names the division that holds the place. */
    boolean namesDivisionOf(Site site) {
        return divisions.contains(key(site.country(), site.admin1()));
    }

    /** Whether the text names any division of a state. */
    boolean namesDivisionIn(String country) {
        return divisions.stream().anyMatch(d -> d.startsWith(country + "."));
    }

    static String key(String country, String division) {
        return country + "." + division;
    }
}
