package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Reads names that say what kind of place they name: "Kabul International Airport", "Lake Kari", "Kossuth Street". */
final class SiteNames {

    private static final int LONGEST = 6;

    private final Words words;
    private final Surroundings around;
    private final Gazetteer gazetteer;
    private final Setting setting;

    SiteNames(Words words, Surroundings around, Gazetteer gazetteer, Setting setting) {
        this.words = words;
        this.around = around;
        this.gazetteer = gazetteer;
        this.setting = setting;
    }

    /** "Almaty airport", "Kabul International Airport": a site in the first of these towns, whose name ends before {@code end}. */
    @Nullable
    Reading in(List<Site> towns, int at, int end, int limit) {
        int from = words.is("site-modifier", end) ? end + 1 : end;
        Mention head = words.isCapital(from) ? headOf(from) : words.at("site-noun", from);
        if (head == null
                || words.after(head) > limit
                || from == end && words.isCapital(from) && words.has("region-noun", from)) {
            return null;
        }
        Site town = towns.get(0);
        return site(at, words.after(head), "site", town.country(), Optional.of(town));
    }

    /** A name that begins or ends with a word with a capital for a kind of place. */
    @Nullable
    Reading at(int at, int limit) {
        if (!around.isNameWord(at) || words.isHeadline(at) || words.has("person-title", at)) {
            return null;
        }
        Reading ending = ending(at, limit);
        return ending == null ? beginning(at, limit) : ending;
    }

    /** The name that begins with a state, region or division and goes on as a site's: "French Quarter", "Nile Delta". */
    @Nullable
    Reading from(Reading area, int limit) {
        Reading ending = ending(area.first(), limit);
        return ending == null || ending.end() <= area.end() ? null : ending.in(area.country());
    }

    private @Nullable Reading ending(int at, int limit) {
        Mention head = null;
        int last = Math.min(limit, at + LONGEST);
        for (int i = at + 1; i < last && isInName(i); i++) {
            Mention here = words.isCapital(i) ? headAt(i, at) : null;
            if (here != null && words.after(here) <= limit) {
                head = here;
            }
            if (words.has("person-title", i) && head == null) {
                return null;
            }
        }
        if (head == null) {
            return null;
        }
        int end = words.after(head);
        boolean goesOn = words.isCapital(end) && !around.isCalendar(end);
        boolean body = words.before("site-head", end) == null;
        if (goesOn
                || body && (words.key(end).equals("of") || words.key(end).equals("for"))
                || words.has("org-head", end)
                || words.is("sentence-opener", at) && words.isFirst(at)) {
            return null;
        }
        return county(at, end).orElseGet(() -> {
            String sort = words.has("region-noun", words.start(head(end))) ? "division" : "site";
            Optional<Site> base = base(at, end);
            return site(at, end, sort, base.map(Site::country).orElse(setting.dominant()), base);
        });
    }

    private Mention head(int end) {
        Mention site = words.before("site-head", end);
        Mention head = site == null ? words.before("body-site-head", end) : site;
        if (head == null) {
            throw new IllegalStateException("no head of a site before token " + end);
        }
        return head;
    }

    private boolean isInName(int i) {
        return around.isNameWord(i) && !words.key(i).equals("'s") || words.has("name-particle", i);
    }

    private @Nullable Mention headOf(int i) {
        Mention head = words.at("site-head", i);
        return head == null ? words.at("body-site-head", i) : head;
    }

    /** A hospital or church is a place where something is in or at it, and else a body. */
    private @Nullable Mention headAt(int i, int first) {
        return isLocated(first) ? headOf(i) : words.at("site-head", i);
    }

    private boolean isLocated(int first) {
        int before = words.key(first - 1).equals("the") ? first - 1 : first;
        return words.before("site-locative", before) != null;
    }

    private @Nullable Reading beginning(int at, int limit) {
        if (!words.is("site-prefix", at) || !around.isNameWord(at + 1) || words.has("org-head", at + 1)) {
            return null;
        }
        int end = at + 1;
        while (end < limit && end - at < 4 && isInName(end)) {
            end++;
        }
        while (end > at + 1 && !words.isCapital(end - 1)) {
            end--;
        }
        return end > limit || TitlePhrase.at(words, at + 1, limit) != null
                ? null
                : site(at, end, "site", setting.dominant(), Optional.empty());
    }

    /** "Morris County": the one of the state that the text names, or the only one. */
    private Optional<Reading> county(int at, int end) {
        if (!words.key(end - 1).equals("county") || !setting.countries().contains("USA")) {
            return Optional.empty();
        }
        List<Site> counties = gazetteer.counties(words.folded(at, end - 1));
        List<Site> named = counties.stream().filter(setting::namesDivisionOf).toList();
        List<Site> fitting = named.isEmpty() ? counties : named;
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(site(
                        at,
                        end,
                        "division",
                        "USA",
                        Optional.of(
                                fitting.size() == 1
                                        ? fitting.get(0)
                                        : fitting.get(0).in("").somewhere())));
    }

    /** The region, or the largest town of the text's state, that the site is called after. */
    private Optional<Site> base(int at, int end) {
        for (int last = end - 1; last > at; last--) {
            String name = words.folded(at, last);
            Optional<Site> town = gazetteer.settlements(name).stream()
                    .filter(s -> s.country().equals(setting.dominant()))
                    .filter(s -> !words.is("word-place", at))
                    .findFirst();
            if (town.isPresent()) {
                return town;
            }
        }
        return Optional.empty();
    }

    private Reading site(int at, int end, String sort, String country, Optional<Site> base) {
        String name = words.slice(at, end);
        Precision precision = sort.equals("site") ? Precision.SITE : Precision.REGION;
        List<Site> sites = base.map(b -> new Site(name, precision, b.country(), b.admin1(), b.at(), 0, "")).stream()
                .toList();
        return new Reading(at, end, Kind.PLACE, name, sort, Use.NAME)
                .in(country)
                .at(sites);
    }
}
