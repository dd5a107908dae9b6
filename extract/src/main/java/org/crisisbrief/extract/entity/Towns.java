package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import org.crisisbrief.extract.packed.LineIndex;
import org.crisisbrief.model.fact.Place.Precision;

/** The towns of the gazetteer; a {@link Site} is made when a name is looked up. */
record Towns(LineIndex places) {

    /** The towns of this name, the largest first; {@code division} turns a country and a code into a name. */
    List<Site> named(String folded, BinaryOperator<String> division) {
        List<Site> found = new ArrayList<>(2);
        for (String line : places.at(PlaceTable.TOWN.hash(folded.hashCode()))) {
            String[] cell = line.substring(1).split("\t", -1);
            if (PlaceTable.TOWN.owns(line) && bears(cell, folded)) {
                found.add(site(cell, division));
            }
        }
        found.sort(Comparator.comparingLong(Site::population).reversed());
        return found;
    }

    private static boolean bears(String[] cell, String folded) {
        for (String name : (cell[0] + "|" + cell[1]).split("\\|")) {
            if (Folding.fold(name).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    private static Site site(String[] cell, BinaryOperator<String> division) {
        return new Site(
                cell[0],
                Precision.SETTLEMENT,
                cell[2],
                division.apply(cell[2], cell[3]),
                Gazetteer.at(cell[4], cell[5]),
                cell[6].isEmpty() ? 0 : Long.parseLong(cell[6]),
                cell[7]);
    }
}
