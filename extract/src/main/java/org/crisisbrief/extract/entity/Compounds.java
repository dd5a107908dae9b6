package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.source.Span;

/** Reads places in words with hyphens: "Nairobi-based", "Iran-Iraq", "anti-Russian". */
final class Compounds {

    private final Words words;
    private final Gazetteer gazetteer;

    Compounds(Words words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** The states, divisions and large towns that the parts of a word name; nothing where the word is a name as a whole. */
    List<Reading> at(int token) {
        String word = words.written(token);
        if (word.indexOf('-') < 1 || isName(word)) {
            return List.of();
        }
        List<Reading> places = new ArrayList<>();
        int from = 0;
        int unknown = 0;
        while (from < word.length()) {
            int hyphen = word.indexOf('-', from);
            int end = hyphen < 0 ? word.length() : hyphen;
            String part = word.substring(from, end);
            if (Character.isUpperCase(word.charAt(from))) {
                int start = words.token(token).start() + from;
                Optional<Reading> place = place(token, part);
                place.map(r -> r.inPart(new Span(start, start + part.length()))).ifPresent(places::add);
                unknown += place.isEmpty() ? 1 : 0;
            }
            from = end + 1;
        }
        return unknown > 0 ? List.of() : places;
    }

    private boolean isName(String word) {
        String name = Folding.fold(word);
        return gazetteer.area(name).isPresent()
                || !gazetteer.divisions(name).isEmpty()
                || !gazetteer.settlements(name).isEmpty();
    }

    private Optional<Reading> place(int token, String part) {
        String name = Folding.fold(part);
        Optional<Reading> area = part.length() < 2
                ? Optional.empty()
                : gazetteer.area(name).map(a -> AreaNames.reading(a, token, token + 1));
        if (area.isPresent()) {
            return area;
        }
        Optional<Site> site = gazetteer.divisions(name).stream()
                .findFirst()
                .or(() -> gazetteer.settlements(name).stream().findFirst())
                .filter(s -> s.population() >= PlaceNames.CITY);
        return site.map(s -> new Reading(
                        token,
                        token + 1,
                        Kind.PLACE,
                        part,
                        s.precision() == org.crisisbrief.model.fact.Place.Precision.SETTLEMENT
                                ? "settlement"
                                : "division",
                        Use.NAME)
                .in(s.country())
                .at(List.of(s)));
    }
}
