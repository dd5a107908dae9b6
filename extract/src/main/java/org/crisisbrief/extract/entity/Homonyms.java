package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells places of one name apart: by what is said of them, by where the text is set, and by their size. */
final class Homonyms {

    /** Towns that are meant whatever else a text names. */
    private static final long LARGE = 300_000;

    private final Words words;
    private final Gazetteer gazetteer;
    private final Setting setting;
    private final AreaNames areas;

    Homonyms(Words words, Gazetteer gazetteer, Setting setting, AreaNames areas) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.setting = setting;
        this.areas = areas;
    }

    /** The likeliest first. Its point is left out where another place of that name may as well be meant. */
    List<Site> ranked(List<Site> sites, int at, int end) {
        if (sites.isEmpty()) {
            return sites;
        }
        Optional<Setting.Whereabouts> said = saidAfter(end).or(() -> setting.said(words.folded(at, end)));
        List<Site> ranked = new ArrayList<>(sites);
        ranked.sort(Comparator.comparingDouble((Site s) -> -weight(s, said)));
        Site best = ranked.get(0);
        if (said.isPresent() && !said.get().holds(best)) {
            String division = said.get().division();
            ranked.set(
                    0,
                    new Site(best.name(), best.precision(), said.get().country(), division, Optional.empty(), 0, ""));
        } else if (said.isEmpty() && isDoubtful(best, ranked)) {
            ranked.set(0, best.somewhere());
        }
        return ranked;
    }

    private boolean isDoubtful(Site best, List<Site> all) {
        return best.population() < LARGE
                && setting.namesDivisionIn(best.country())
                && !setting.namesDivisionOf(best)
                && all.stream().filter(s -> s.country().equals(best.country())).count() > 1;
    }

    /** What is said after a comma: ", Texas", ", Va.", ", France". */
    Optional<Setting.Whereabouts> saidAfter(int comma) {
        int at = comma + 1;
        if (!words.key(comma).equals(",") || !words.isCapital(at)) {
            return Optional.empty();
        }
        Reading area = areas.at(at, Math.min(words.size(), at + 5));
        if (area != null) {
            return area.country().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Setting.Whereabouts(area.country(), ""));
        }
        Optional<Site> division = gazetteer.abbreviated(Folding.fold(words.written(at)));
        for (int end = Math.min(words.size(), at + 3); end > at && division.isEmpty(); end--) {
            division = gazetteer.divisions(words.folded(at, end)).stream()
                    .max(Comparator.comparingDouble((Site s) -> weight(s, Optional.empty())));
        }
        return division.map(d -> new Setting.Whereabouts(d.country(), d.name()));
    }

    private double weight(Site site, Optional<Setting.Whereabouts> said) {
        double weight = Math.log10(site.population() + 1.0);
        String dominant = setting.dominant();
        if (site.country().equals(dominant) && !dominant.isEmpty()) {
            weight += 2;
        } else if (setting.countries().contains(site.country())) {
            weight += 0.5;
        }
        if (setting.namesDivisionOf(site)) {
            weight += 1.5;
        }
        if (said.isPresent()) {
            weight += said.get().holds(site)
                    ? 8
                    : site.country().equals(said.get().country()) ? 3 : 0;
        }
        return gazetteer.isCapital(site) ? weight + 1 : weight;
    }
}
