package org.crisisbrief.extract.entity;

import java.util.Optional;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Place.Precision;

/**
 * A place that the gazetteer knows.
 *
 * @param country ISO 3166-1 alpha-3, empty for a region of several countries
 * @param admin1 the first-level division that holds it, empty if unknown
 * @param population 0 if unknown
 * @param geonames the id in GeoNames, empty if unknown
 */
record Site(
        String name,
        Precision precision,
        String country,
        String admin1,
        Optional<Coordinates> at,
        long population,
        String geonames) {

    Site in(String division) {
        return new Site(name, precision, country, division, at, population, geonames);
    }

    /** The same place, whose point is not certain. */
    Site somewhere() {
        return new Site(name, precision, country, admin1, Optional.empty(), 0, "");
    }
}
