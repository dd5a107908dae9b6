package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.extract.packed.LineIndex;

/**
 * What names of places are looked up as. In the packed gazetteer a line begins with the mark of its table and the name it is
 * found by, and cells follow; a town's line begins with the mark and all its names, for it is found by each.
 */
enum PlaceTable {
    /** A state or region by its name, adjective or people: name, code, kind, latitude, longitude, whether an adjective. */
    AREA('a'),
    /** The first word of such a name. */
    AREA_WORD('w'),
    /** A division by its name: name, country, latitude, longitude, people. */
    DIVISION('d'),
    /** The same by its adjective. */
    ADJECTIVE('j'),
    /** The same by what it is written as after a comma. */
    ABBREVIATION('b'),
    /** A division's name by country and code. */
    CODE('n'),
    /** Country and name of a capital. */
    CAPITAL('c'),
    /** A county by its name without "County": code of the division, name, latitude, longitude. */
    COUNTY('y'),
    /** A small town of the United States by its name: code of the division, name, latitude, longitude. */
    SMALL_TOWN('s'),
    /** A town: names, country, code of the division, latitude, longitude, population, GeoNames id. */
    TOWN('t');

    private final char mark;

    PlaceTable(char mark) {
        this.mark = mark;
    }

    /** The hash code that a name whose own is given has in this table. */
    int hash(int name) {
        return 31 * name + mark;
    }

    /** How a line of this table begins, with the name or names that it is found by. */
    String line(String names) {
        return mark + names + "\t";
    }

    boolean owns(String line) {
        return line.charAt(0) == mark;
    }

    /** The cells after the name, in each line of this name. */
    List<String[]> rows(LineIndex places, String name) {
        List<String> lines = places.at(hash(name.hashCode()));
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String[]> rows = new ArrayList<>(lines.size());
        String beginning = line(name);
        for (String line : lines) {
            if (line.startsWith(beginning)) {
                rows.add(line.substring(beginning.length()).split("\t", -1));
            }
        }
        return rows;
    }
}
