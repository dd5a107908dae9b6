package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Reads names and adjectives of states and of regions of the world, and adjectives of divisions. */
final class AreaNames {

    private static final int LONGEST = 6;

    private final Words words;
    private final Gazetteer gazetteer;
    private final Setting setting;

    AreaNames(Words words, Gazetteer gazetteer, Setting setting) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.setting = setting;
    }

    @Nullable
    Reading at(int at, int limit) {
        if (!words.isCapital(at)) {
            return null;
        }
        if (!gazetteer.beginsArea(words.written(at))) {
            return ofDivision(at);
        }
        for (int end = Math.min(limit, at + LONGEST); end > at; end--) {
            if (!words.isCapital(end - 1) || words.key(end - 1).equals("'s")) {
                continue;
            }
            Optional<Area> area = gazetteer.area(words.folded(at, end));
            if (area.isPresent() && isMeant(area.get(), at, end)) {
                return reading(area.get(), at, end);
            }
        }
        return ofDivision(at);
    }

    private boolean isMeant(Area area, int at, int end) {
        if (end - at == 1 && words.written(at).length() <= 3 && !words.isAcronym(at)) {
            return area.name().length() <= 4;
        }
        if (area.isContinent() && area.adjective() && isAreaWord(end)) {
            return false;
        }
        if (area.kind().equals("compass") && !isCompassMeant(area, at, end)) {
            return false;
        }
        boolean first = at > 0 && words.has("given-name", at - 1) && words.isCapital(at - 1) && end - at == 1;
        boolean part = end - at == 1 && words.isCapital(at - 1) && words.is("area-prefix", at - 1);
        return !first && !part && !isDivision(area, at, end);
    }

    /** "African American": of neither. */
    private boolean isAreaWord(int at) {
        return words.isCapital(at)
                && gazetteer.area(Folding.fold(words.written(at))).isPresent();
    }

    /** "the West", "Western governments"; not "West Street" or "the west". */
    private boolean isCompassMeant(Area area, int at, int end) {
        boolean adjective = area.adjective() && words.isWord(end);
        return !words.isCapital(end)
                && !words.isCapital(at - 1)
                && !words.key(end).equals("of")
                && (adjective || words.key(at - 1).equals("the"));
    }

    /** A name that a division of another state shares, where the text is about that state and names others of its divisions. */
    private boolean isDivision(Area area, int at, int end) {
        String country = setting.dominant();
        return !area.adjective()
                && !area.code().isEmpty()
                && !country.isEmpty()
                && !country.equals(area.code())
                && !setting.countries().contains(area.code())
                && setting.namesDivisionIn(country)
                && gazetteer.divisions(words.folded(at, end)).stream()
                        .anyMatch(d -> d.country().equals(country));
    }

    static Reading reading(Area area, int at, int end) {
        String sort = area.isContinent() ? "continent" : area.code().isEmpty() ? "region" : "state";
        Use use = area.adjective() ? Use.DEMONYM : Use.NAME;
        Site site = new Site(
                area.name(),
                area.code().isEmpty() ? Precision.REGION : Precision.COUNTRY,
                area.code(),
                "",
                area.at(),
                0,
                "");
        return new Reading(at, end, Kind.PLACE, area.name(), sort, use)
                .in(area.code())
                .at(List.of(site));
    }

    /** "Scottish", "Texans"; a language is none ("in English"). */
    private @Nullable Reading ofDivision(int at) {
        Optional<Site> division = gazetteer.divisionOfAdjective(Folding.fold(words.written(at)));
        if (division.isEmpty()
                || words.is("language", at)
                        && (!words.isWord(at + 1)
                                || words.has("sentence-opener", at + 1)
                                || words.has("language-cue", at - 1))) {
            return null;
        }
        Site site = division.get();
        return new Reading(at, at + 1, Kind.PLACE, site.name(), "division", Use.DEMONYM)
                .in(site.country())
                .at(List.of(site));
    }
}
