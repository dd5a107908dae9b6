package org.crisisbrief.compose.check;

import java.util.List;
import org.crisisbrief.model.fact.Situation;

/** A map credits its gazetteer. */
final class MapRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        return reading.figures.stream()
                .filter(f -> f.id().contains("map"))
                .filter(f -> !Plain.all(f.caption()).contains("GeoNames"))
                .map(f -> new Finding("map", "the map does not credit its gazetteer", f.id()))
                .toList();
    }
}
