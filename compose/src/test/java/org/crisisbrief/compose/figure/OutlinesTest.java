package org.crisisbrief.compose.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crisisbrief.compose.figure.Outlines.Box;
import org.crisisbrief.compose.figure.Outlines.Country;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    @Test
    void boxesReachJustAsFarAsTheRings() {
        for (Country country : Outlines.shipped().all()) {
            double west = 180;
            double south = 90;
            double east = -180;
            double north = -90;
            for (double[][] ring : country.rings()) {
                for (double[] point : ring) {
                    west = Math.min(west, point[0]);
                    south = Math.min(south, point[1]);
                    east = Math.max(east, point[0]);
                    north = Math.max(north, point[1]);
                }
            }
            assertEquals(new Box(west, south, east, north), country.box(), country.name());
        }
    }

    @Test
    void namesKeepTheirLetters() {
        assertTrue(Outlines.shipped().country("ALA").orElseThrow().name().startsWith("Åland"));
    }
}
