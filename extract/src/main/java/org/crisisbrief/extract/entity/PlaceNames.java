package org.crisisbrief.extract.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Reads names of states, regions, towns and sites. */
final class PlaceNames {

    private static final int LONGEST = 6;
    private static final long LARGE = 300_000;
    private static final long FAIR = 40_000;

    private final Words words;
    private final Surroundings around;
    private final Gazetteer gazetteer;
    private final List<String> countries;
    private final String dominant;

    PlaceNames(Words words, Surroundings around, Gazetteer gazetteer, List<String> countries) {
        this.words = words;
        this.around = around;
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.dominant = countries.isEmpty() ? "" : countries.get(0);
    }

    /** A state or a region of the world, by name or adjective. */
    @Nullable
    Reading area(int at, int limit) {
        if (!words.isCapital(at) || !gazetteer.beginsArea(words.written(at))) {
            return null;
        }
        for (int end = Math.min(limit, at + LONGEST); end > at; end--) {
            if (!words.isCapital(at)
                    || !words.isCapital(end - 1)
                    || words.key(end - 1).equals("'s")) {
                continue;
            }
            Optional<Area> area = gazetteer.area(name(at, end));
            if (area.isPresent() && isMeant(area.get(), at, end, limit)) {
                return reading(area.get(), at, end);
            }
        }
        return null;
    }

    private boolean isMeant(Area area, int at, int end, int limit) {
        if (end - at == 1 && words.written(at).length() <= 3 && !words.isAcronym(at)) {
            return area.name().length() <= 4;
        }
        if (area.isContinent() && area.adjective()) {
            return false;
        }
        boolean first = at > 0 && words.has("given-name", at - 1) && words.isCapital(at - 1) && end - at == 1;
        boolean compass = end - at == 1
                && words.isCapital(at - 1)
                && List.of("new", "equatorial").contains(words.key(at - 1));
        return !first && !compass;
    }

    private static Reading reading(Area area, int at, int end) {
        String sort = area.code().isEmpty() ? "region" : "state";
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

    /** A division, town or site of the gazetteer. */
    @Nullable
    Reading at(int at, int limit) {
        if (!around.isNameWord(at)) {
            return null;
        }
        for (int end = Math.min(limit, at + 4); end > at; end--) {
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

    private boolean isNameRun(int at, int end) {
        for (int i = at; i < end; i++) {
            if (!words.isCapital(i)
                    && !words.has("name-particle", i)
                    && !words.key(i).equals("'")
                    && !words.key(i).equals(".")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Reading known(int at, int end, int limit) {
        String name = name(at, end);
        boolean divisionNoun = words.has("region-noun", end);
        List<Site> divisions = gazetteer.divisions(name);
        List<Site> towns = sorted(gazetteer.settlements(name), at, end);
        if (!divisions.isEmpty() && (divisionNoun || towns.isEmpty() || isNounOf(at, "region-noun"))) {
            List<Site> fitting = sorted(divisions, at, end);
            boolean fits =
                    divisionNoun || isNounOf(at, "region-noun") || fits(fitting.get(0)) || around.isLocativeBefore(at);
            if (fits && !isPersonal(at, end)) {
                return place(at, end, "division", fitting);
            }
        }
        if (towns.isEmpty() || isPersonal(at, end)) {
            return null;
        }
        Reading site = site(at, end, limit, towns);
        if (site != null) {
            return site;
        }
        return isMeant(towns.get(0), at, end) ? place(at, end, "settlement", towns) : null;
    }

    private boolean isNounOf(int at, String label) {
        return words.key(at - 1).equals("of") && words.before(label, at - 1) != null;
    }

    /** A word that goes on as the name of a person or body is no town. */
    private boolean isPersonal(int at, int end) {
        boolean inRun = words.isCapital(end)
                && !around.isCalendar(end)
                && !words.has("site-head", end)
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

    private boolean isMeant(Site town, int at, int end) {
        boolean country = words.key(end).equals(",")
                && words.isCapital(end + 1)
                && area(end + 1, Math.min(words.size(), end + 6)) != null;
        boolean cue = around.isPlaceBefore(at) || country || words.has("settlement-noun", end);
        boolean word = end - at == 1
                && (words.is("word-place", at)
                        || words.has("given-name", at)
                        || words.has("person-title", at)
                        || words.isCommon(at)
                        || words.isFirst(at) && words.has("sentence-opener", at));
        if (word) {
            return cue && (fits(town) || country)
                    || town.population() >= LARGE && around.isLocativeBefore(at) && !words.has("given-name", at);
        }
        if (around.isSpeechAfter(end) && !fits(town)) {
            return town.population() >= LARGE * 3;
        }
        if (isTownAfter(end) && countries.contains(town.country())) {
            return true;
        }
        return cue
                || town.population() >= LARGE
                || fits(town) && (town.population() >= FAIR || around.isLocativeBefore(at));
    }

    /** ", a city of two million". */
    private boolean isTownAfter(int end) {
        return words.key(end).equals(",")
                && (words.has("settlement-noun", end + 2) || words.has("settlement-noun", end + 3));
    }

    private boolean fits(Site site) {
        return site.country().equals(dominant) && !dominant.isEmpty();
    }

    /** "Almaty airport", "Kabul International Airport". */
    private @Nullable Reading site(int at, int end, int limit, List<Site> towns) {
        int from = words.key(end).equals("international") || words.key(end).equals("central") ? end + 1 : end;
        Mention head = words.isCapital(from) ? words.at("site-head", from) : words.at("site-noun", from);
        if (head == null
                || words.after(head) > limit
                || from == end && words.isCapital(from) && words.has("region-noun", from)) {
            return null;
        }
        Site town = towns.get(0);
        String name = words.slice(at, words.after(head));
        List<Site> sites = towns.stream()
                .limit(1)
                .map(t -> new Site(name, Precision.SITE, t.country(), t.admin1(), t.at(), 0, ""))
                .toList();
        return new Reading(at, words.after(head), Kind.PLACE, name, "site", Use.NAME)
                .in(town.country())
                .at(sites)
                .alias(name);
    }

    private Reading place(int at, int end, String sort, List<Site> sites) {
        Site best = sites.get(0);
        String written = words.slice(at, end);
        String name =
                words.isAcronym(at) && Folding.fold(best.name()).equals(Folding.fold(written)) ? best.name() : written;
        return new Reading(at, end, Kind.PLACE, name, sort, Use.NAME)
                .in(best.country())
                .at(sites);
    }

    /** A name that only its surroundings show to be a place: "the village of X", "X province", "in X". */
    @Nullable
    Reading unknown(int at, int limit) {
        if (!around.isNameWord(at)
                || words.isHeadline(at)
                || words.isFirst(at) && words.has("sentence-opener", at)
                || words.isAcronym(at)) {
            return null;
        }
        int end = at;
        while (end < limit
                && end - at < 3
                && around.isNameWord(end)
                && !words.has("site-head", end)
                && !words.has("org-head", end)) {
            end++;
        }
        if (end == at) {
            if (words.has("water-prefix", at) && around.isNameWord(at + 1)) {
                end = at;
            } else {
                return null;
            }
        }
        if (words.has("water-prefix", at) && end - at > 1 && !words.isFirst(at)) {
            return new Reading(at, end, Kind.PLACE, words.slice(at, end), "region", Use.NAME).in(dominant);
        }
        Mention head = words.at("site-head", end);
        if (head != null && words.isCapital(end) && words.after(head) <= limit) {
            String sort = words.has("region-noun", end) ? "division" : "site";
            return new Reading(at, words.after(head), Kind.PLACE, words.slice(at, words.after(head)), sort, Use.NAME)
                    .in(dominant);
        }
        if (words.has("region-noun", end) && !words.isCapital(end) && !words.isFirst(at)) {
            return new Reading(at, end, Kind.PLACE, words.slice(at, end), "division", Use.NAME).in(dominant);
        }
        Mention noun = words.at("site-noun", end);
        if (noun != null
                && !words.isCommon(at)
                && !words.has("no-name", at)
                && !words.has("title-modifier", at)
                && !words.has("person-title", at)) {
            int last = words.after(noun);
            return new Reading(at, last, Kind.PLACE, words.slice(at, last), "site", Use.NAME).in(dominant);
        }
        boolean named = isNounOf(at, "settlement-noun") || isNounOf(at, "region-noun");
        boolean in = words.key(at - 1).equals("in") || words.key(at - 1).equals("near");
        boolean common = words.isCommon(at)
                || words.has("no-name", at)
                || words.has("given-name", at)
                || words.has("person-title", at)
                || words.has("title-modifier", at)
                || words.has("org-head", at);
        if (named || in && !common || words.has("settlement-noun", end) && !common && !words.isFirst(at)) {
            return new Reading(at, end, Kind.PLACE, words.slice(at, end), "settlement", Use.NAME).in(dominant);
        }
        return null;
    }

    /** Whether the words are the name of a large town, which then is no surname. */
    boolean isLarge(int at, int end) {
        return gazetteer.settlements(name(at, end)).stream().anyMatch(s -> s.population() >= LARGE);
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
        return Folding.fold(words.slice(at, end));
    }

    private List<Site> sorted(List<Site> sites, int at, int end) {
        String said = words.key(end).equals(",") && words.isCapital(end + 1)
                ? Optional.ofNullable(area(end + 1, Math.min(words.size(), end + 6)))
                        .map(Reading::country)
                        .orElse("")
                : "";
        return sites.stream()
                .sorted(Comparator.comparingDouble((Site s) -> -weight(s, said)))
                .toList();
    }

    private double weight(Site site, String said) {
        double weight = Math.log10(site.population() + 1.0);
        if (site.country().equals(dominant) && !dominant.isEmpty()) {
            weight += 2;
        } else if (countries.contains(site.country())) {
            weight += 0.5;
        }
        if (site.country().equals(said) && !said.isEmpty()) {
            weight += 5;
        }
        if (gazetteer.isCapital(site)) {
            weight += 1;
        }
        return weight;
    }
}
