package org.crisisbrief.model.fact;

/** A point on the earth, in degrees north and east (WGS 84). */
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
        }
    }
}
