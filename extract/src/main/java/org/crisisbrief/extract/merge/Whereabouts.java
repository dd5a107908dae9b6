package org.crisisbrief.extract.merge;

import java.util.Locale;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Place.Precision;

/** Whether two places that documents name may be one place, the one told more closely than the other or spelled otherwise. */
final class Whereabouts {

    /** Of places nearer than this one is the other's outskirts, in kilometres. */
    private static final double OUTSKIRTS = 15;

    /** So far a force of nature reaches, in kilometres. */
    private static final double STRICKEN = 60;

    private static final double EARTH = 6371;

    private Whereabouts() {}

    /**
     * Whether nothing tells that they are two; an unknown place may be anywhere.
     *
     * @param wide of what strikes whole districts, so that towns of one may be named for it
     */
    static boolean mayBeOne(Place a, Place b, boolean wide) {
        if (a.name().isEmpty() || b.name().isEmpty()) {
            return true;
        }
        if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
            return false;
        }
        if (a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY) {
            return true;
        }
        return isDivisionOf(a, b)
                || isDivisionOf(b, a)
                || wide && a.admin1().isPresent() && a.admin1().equals(b.admin1())
                || isOneTown(a, b, wide ? STRICKEN : OUTSKIRTS);
    }

    /** Whether it is no town, or one that bears the name of its division and may stand for it. */
    static boolean isWide(Place place) {
        return place.settlement().isEmpty() || bearsDivision(place);
    }

    private static boolean bearsDivision(Place place) {
        return place.admin1()
                .filter(d -> folded(d).equals(folded(place.name())))
                .isPresent();
    }

    /** Whether the first is, or bears the name of, the division that the second lies in; of one that no table places nobody knows. */
    private static boolean isDivisionOf(Place whole, Place part) {
        if (whole.precision() != Precision.REGION && !bearsDivision(whole)) {
            return whole.settlement().isEmpty();
        }
        return part.admin1().isEmpty()
                || whole.coordinates().isEmpty()
                || folded(part.admin1().get()).equals(folded(whole.name()));
    }

    /** The same town, another spelling of it that no table places, or its outskirts. */
    private static boolean isOneTown(Place a, Place b, double outskirts) {
        if (a.settlement().isEmpty() || b.settlement().isEmpty()) {
            return false;
        }
        String one = a.settlement().get();
        String other = b.settlement().get();
        if (folded(one).equals(folded(other))) {
            return true;
        }
        if (a.coordinates().isPresent() && b.coordinates().isPresent()) {
            return kilometres(a.coordinates().get(), b.coordinates().get()) < outskirts;
        }
        String sounds = Sounding.of(one);
        return !sounds.isEmpty() && sounds.equals(Sounding.of(other));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** The distance on a sphere. */
    private static double kilometres(Coordinates a, Coordinates b) {
        double north = Math.toRadians(b.latitude() - a.latitude());
        double east = Math.toRadians(b.longitude() - a.longitude());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(half));
    }
}
