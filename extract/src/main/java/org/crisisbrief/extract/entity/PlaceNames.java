package org.crisisbrief.extract.entity;

import java.util.List;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.jspecify.annotations.Nullable;

/** Reads names of divisions and towns that the gazetteer knows, and sites called after them. */
final class PlaceNames {

    private static final int LONGEST = 4;
    private static final long LARGE = 300_000;
    static final long CITY = 100_000;
    private static final long FAIR = 40_000;

    private final Words words;
    private final Surroundings around;
    private final Gazetteer gazetteer;
    private final Setting setting;
    private final AreaNames areas;
    private final DivisionNames divisions;
    private final Homonyms homonyms;
    private final SiteNames sites;

    PlaceNames(Words words, Surroundings around, Gazetteer gazetteer, Setting setting) {
        this.words = words;
        this.around = around;
        this.gazetteer = gazetteer;
        this.setting = setting;
        this.areas = new AreaNames(words, gazetteer, setting);
        this.divisions = new DivisionNames(words, around, gazetteer);
        this.homonyms = new Homonyms(words, gazetteer, setting, areas);
        this.sites = new SiteNames(words, around, gazetteer, setting);
    }

    DivisionNames divisions() {
        return divisions;
    }

    SiteNames sites() {
        return sites;
    }

    /** A state or a region of the world, by name or adjective. */
    @Nullable
    Reading area(int at, int limit) {
        return areas.at(at, limit);
    }

    /** A division, town or site called after one. */
    @Nullable
    Reading at(int at, int limit) {
        if (!around.isNameWord(at)) {
            return null;
        }
        Reading abbreviated = divisions.abbreviated(at);
        if (abbreviated != null) {
            return abbreviated;
        }
        for (int end = Math.min(limit, at + LONGEST); end > at; end--) {
            if (!words.isCapital(end - 1) || end - at > 1 && !isNameRun(at, end)) {
                continue;
            }
            Reading place = known(at, end, limit);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** A division or town with a longer name than the state or region that it begins with: "Mexico City". */
    @Nullable
    Reading longerThan(Reading area, int limit) {
        Reading place = words.isCapital(area.end()) ? at(area.first(), limit) : null;
        return place == null || place.end() <= area.end() ? null : place;
    }

    private boolean isNameRun(int at, int end) {
        for (int i = at; i < end; i++) {
            if (!words.isCapital(i)
                    && !words.has("name-particle", i)
                    && !words.key(i).equals("'")
                    && !words.key(i).equals(".")
                    && !words.key(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Reading known(int at, int end, int limit) {
        String name = name(at, end);
        List<Site> named = gazetteer.divisions(name);
        List<Site> towns = gazetteer.settlements(name);
        if (named.isEmpty() && towns.isEmpty()
                || words.isOneOfAKind(at, end)
                || isPersonal(at, end) && !around.isDateline(at, end)) {
            return null;
        }
        boolean noun = words.has("region-noun", end) || isNounOf(at, "region-noun");
        if (!named.isEmpty() && (noun || divisions.isLargerThan(towns, named))) {
            List<Site> fitting = homonyms.ranked(named, at, end);
            if (noun
                    || fits(fitting.get(0))
                    || around.isLocativeBefore(at)
                    || divisions.isKnown(fitting.subList(0, 1), at, end)) {
                return place(at, withNoun(end, limit), "division", fitting);
            }
        }
        if (towns.isEmpty()) {
            return null;
        }
        List<Site> ranked = homonyms.ranked(towns, at, end);
        Reading site = sites.in(ranked, at, end, limit);
        if (site != null) {
            return site;
        }
        return isMeant(towns, ranked.get(0), at, end) ? place(at, end, "settlement", ranked) : null;
    }

    /** "Osun State": a noun with a capital belongs to the name. */
    private int withNoun(int end, int limit) {
        Mention noun = words.isCapital(end) ? words.at("region-noun", end) : null;
        return noun == null || words.after(noun) > limit || words.isHeadline(end) ? end : words.after(noun);
    }

    private boolean isNounOf(int at, String label) {
        return words.key(at - 1).equals("of") && words.before(label, at - 1) != null;
    }

    /** A word that goes on as the name of a person or body is no town. */
    private boolean isPersonal(int at, int end) {
        boolean inRun = words.isCapital(end)
                && !around.isCalendar(end)
                && !words.has("site-head", end)
                && TitlePhrase.at(words, end, words.size()) == null
                && gazetteer.area(words.key(end)).isEmpty();
        boolean afterName = at > 0
                && words.isCapital(at - 1)
                && !words.isFirst(at - 1)
                && !around.isCalendar(at - 1)
                && !words.has("sentence-opener", at - 1)
                && !words.has("region-noun", at - 1)
                && !words.has("settlement-noun", at - 1)
                && gazetteer.area(words.key(at - 1)).isEmpty();
        return inRun || afterName;
    }

    private boolean isMeant(List<Site> towns, Site town, int at, int end) {
        if (around.isDateline(at, end)) {
            return true;
        }
        long population = towns.stream()
                .filter(s -> s.country().equals(town.country()))
                .mapToLong(Site::population)
                .max()
                .orElse(0);
        boolean said = homonyms.saidAfter(end).isPresent();
        boolean cue = around.isPlaceBefore(at) || said || words.has("settlement-noun", end);
        boolean word = end - at == 1
                && (words.is("word-place", at)
                        || words.has("given-name", at)
                        || words.has("person-title", at)
                        || words.isCommon(at)
                        || words.isFirst(at) && words.has("sentence-opener", at));
        if (word) {
            return cue && (fits(town) || said)
                    || population >= LARGE
                            && !words.has("given-name", at)
                            && !around.isSurname(at)
                            && (around.isLocativeBefore(at) || gazetteer.isCapital(town));
        }
        if (around.isSurname(at) && !cue) {
            return false;
        }
        if (around.isSpeechAfter(end) && !fits(town)) {
            return population >= LARGE * 3;
        }
        if (isTownAfter(end) && setting.countries().contains(town.country())) {
            return true;
        }
        return cue
                || population >= LARGE
                || population > 0 && words.key(at - 1).equals("from")
                || population >= CITY && !words.isFirst(at)
                || fits(town) && (population >= FAIR || around.isLocativeBefore(at));
    }

    /** ", a city of two million". */
    private boolean isTownAfter(int end) {
        return words.key(end).equals(",")
                && (words.has("settlement-noun", end + 2) || words.has("settlement-noun", end + 3));
    }

    private boolean fits(Site site) {
        return site.country().equals(setting.dominant()) && !setting.dominant().isEmpty();
    }

    private Reading place(int at, int end, String sort, List<Site> sites) {
        Site best = sites.get(0);
        String written = words.slice(at, end);
        String name = words.isAllCapitals(at) && Folding.fold(best.name()).equals(Folding.fold(written))
                ? best.name()
                : written;
        return new Reading(at, end, Kind.PLACE, name, sort, Use.NAME)
                .in(best.country())
                .at(sites);
    }

    /** Whether the words are the name of a large town, which then is no surname. */
    boolean isLarge(int at, int end) {
        return gazetteer.settlements(name(at, end)).stream().anyMatch(s -> s.population() >= LARGE);
    }

    /** A place that lends its name to what goes on as something else: "the Houston Rockets", "the Dublin Marathon". */
    @Nullable
    Reading beginning(int at, int limit) {
        Reading place = inName(at, limit);
        boolean goesOn = place != null && words.isCapital(place.end()) && place.end() < limit;
        return goesOn && words.key(at - 1).equals("the") && !words.isHeadline(at) ? place : null;
    }

    /** A large place whose name stands in a longer one. */
    @Nullable
    Reading inName(int at, int limit) {
        for (int end = Math.min(limit, at + LONGEST - 1); end > at; end--) {
            if (!isNameRun(at, end)
                    || !words.isCapital(end - 1)
                    || around.isSurname(at)
                    || end - at == 1 && (words.is("word-place", at) || words.has("given-name", at))) {
                continue;
            }
            List<Site> named = gazetteer.divisions(name(at, end));
            if (divisions.isKnown(named, at, end)) {
                return place(at, end, "division", homonyms.ranked(named, at, end))
                        .as(Use.EMBEDDED);
            }
            List<Site> towns = homonyms.ranked(gazetteer.settlements(name(at, end)), at, end);
            boolean large = isLarge(at, end)
                    || !towns.isEmpty() && fits(towns.get(0)) && towns.get(0).population() >= FAIR;
            if (large) {
                return place(at, end, "settlement", towns).as(Use.EMBEDDED);
            }
        }
        return null;
    }

    String countryNamed(String name) {
        return gazetteer
                .area(Folding.fold(name))
                .filter(a -> !a.adjective())
                .map(Area::code)
                .orElse("");
    }

    List<Site> sites(String name) {
        return gazetteer.settlements(Folding.fold(name));
    }

    /** The settlement named last before this token, or nothing. */
    String lastSettlement(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (words.isCapital(i)) {
                Reading place = at(i, i + 1);
                if (place != null && place.sort().equals("settlement")) {
                    return place.name();
                }
            }
        }
        return "";
    }

    private String name(int at, int end) {
        return words.folded(at, end);
    }
}
