package org.crisisbrief.extract.entity;

import java.util.Optional;
import org.crisisbrief.model.fact.Coordinates;

/**
 * A state, or a region of several states.
 *
 * @param code ISO 3166-1 alpha-3, empty for a region
 * @param adjective whether the words looked up are its adjective or its people
 */
record Area(String name, String code, Optional<Coordinates> at, String kind, boolean adjective) {

    boolean isContinent() {
        return kind.equals("continent");
    }

    Area asAdjective() {
        return new Area(name, code, at, kind, true);
    }
}
