package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Place.Precision;

/**
 * The towns, kept as the characters of their table with a hash index from folded names to lines; a {@link Site} is made
 * when a name is looked up.
 */
final class TownTable {

    private static final int SLOTS = 1 << 17;

    private final String table;
    private final int[] lines = new int[SLOTS];
    private final int[] hashes = new int[SLOTS];

    /** Lines of name, aliases parted by bars, country, admin1, latitude, longitude, population, GeoNames id. */
    TownTable(String table) {
        this.table = table;
        int line = 0;
        while (line < table.length()) {
            int end = table.indexOf('\n', line);
            end = end < 0 ? table.length() : end;
            if (end > line && table.charAt(line) != '#') {
                index(line, end);
            }
            line = end + 1;
        }
    }

    private void index(int line, int end) {
        int second = table.indexOf('\t', table.indexOf('\t', line) + 1);
        int from = line;
        for (int i = line; i <= second && i < end; i++) {
            char c = table.charAt(i);
            if (c == '\t' || c == '|') {
                if (i > from) {
                    put(Folding.hash(table, from, i), line);
                }
                from = i + 1;
            }
        }
    }

    private void put(int hash, int line) {
        int slot = slot(hash);
        while (lines[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        lines[slot] = line + 1;
        hashes[slot] = hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    /** The towns of this name, the largest first; {@code division} turns a country and a code into a name. */
    List<Site> named(String folded, BinaryOperator<String> division) {
        List<Site> found = new ArrayList<>(2);
        int hash = folded.hashCode();
        for (int slot = slot(hash); lines[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (hashes[slot] == hash) {
                String[] cell = cells(lines[slot] - 1);
                if (bears(cell, folded)) {
                    found.add(site(cell, division));
                }
            }
        }
        found.sort(Comparator.comparingLong(Site::population).reversed());
        return found;
    }

    private String[] cells(int line) {
        int end = table.indexOf('\n', line);
        return table.substring(line, end < 0 ? table.length() : end).split("\t", -1);
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
                Optional.of(new Coordinates(Double.parseDouble(cell[4]), Double.parseDouble(cell[5]))),
                cell[6].isEmpty() ? 0 : Long.parseLong(cell[6]),
                cell[7]);
    }
}
