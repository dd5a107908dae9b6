package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.junit.jupiter.api.Test;

class FigureIndexTest {

    private static Figure person(String name) {
        return new Figure(new Reading(0, 2, Kind.PERSON, name, "", Use.NAME));
    }

    @Test
    void findsTheNamesThatMayBeAlikeInTheirOrder() {
        FigureIndex index = new FigureIndex();
        Stream.of("Dana Kovar", "Dana Mirelov", "Erik Kovarr", "Dana Kofar")
                .map(FigureIndexTest::person)
                .forEach(index::add);

        assertEquals(
                List.of("Dana Kovar", "Erik Kovarr", "Dana Kofar"),
                index.alike(PersonName.of("Kovar")).stream().map(Figure::name).toList());
    }

    @Test
    void comparesANameWithFewHoweverManyThereAre() {
        FigureIndex index = new FigureIndex();
        IntStream.range(0, 20_000).forEach(i -> index.add(person("Dana " + surname(i))));

        long compared = IntStream.range(0, 20_000)
                .mapToLong(i -> index.alike(PersonName.of("Dana " + surname(i))).size())
                .sum();

        assertTrue(compared >= 20_000 && compared < 40 * 20_000, compared + " names to compare with");
    }

    /** Different for each number, five to nine letters long. */
    private static String surname(int number) {
        String letters = Long.toString(number * 7_919L + 1_000_000, 26).toLowerCase(Locale.ROOT);
        String name = letters.chars()
                .map(c -> 'a' + Character.digit(c, 26))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
