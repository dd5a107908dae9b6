package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.source.Span;

/**
 * Marks what a text and its title tell of the town that it is set in. The entities of both must have been found. A text of
 * capitals alone gets no marks: where names begin and end is guessed there, and its places are those that were found.
 */
final class TownSigns {

    /** So many times less weighs a name that no table knows, or one of elsewhere, where only "in" tells that it is a town's. */
    private static final int DOUBT = 3;

    private final Gazetteer gazetteer;
    private final Setting setting;

    TownSigns(Gazetteer gazetteer, Setting setting) {
        this.gazetteer = gazetteer;
        this.setting = setting;
    }

    void annotate(Words words, Optional<Words> title) {
        if (words.text().isShouted()) {
            return;
        }
        TownStates states = new TownStates(setting);
        List<NamedTown> told = new TownNames(words, gazetteer, setting).all();
        Set<String> counties = states.takeAll(told, counties(words));
        List<NamedTown> titled = List.of();
        if (title.isPresent()) {
            titled = new TownNames(title.get(), gazetteer, setting).all();
            counties.addAll(states.takeAll(titled, counties(title.get())));
        }
        Set<String> parts = Stream.concat(told.stream(), titled.stream())
                .filter(t -> t.cue() == NamedTown.Cue.PART)
                .map(t -> Folding.fold(t.name()))
                .collect(Collectors.toSet());
        for (NamedTown town : told) {
            mark(words.text(), words.span(town.first(), town.end()), town, states, counties, parts, false);
        }
        for (NamedTown town : titled) {
            if (town.end() <= tail(title.orElseThrow())) {
                mark(words.text(), new Span(0, 0), town, states, counties, parts, true);
            }
        }
    }

    /** Where a publisher's name begins in a title: "... shot in Tula - News 5 Osage". */
    private static int tail(Words title) {
        for (int i = 1; i < title.size(); i++) {
            if (title.written(i).matches("[-|\u2013\u2014]")
                    && title.token(i).start() > title.token(i - 1).end()) {
                return i;
            }
        }
        return title.size();
    }

    /** The name of a county or of a part of a town is no town's, unless one of that name lies where the text is set. */
    private static void mark(
            AnnotatedText text,
            Span span,
            NamedTown town,
            TownStates states,
            Set<String> counties,
            Set<String> parts,
            boolean inTitle) {
        Site site = states.meant(town);
        boolean elsewhere = town.said().isEmpty() && states.isElsewhere(site);
        String name = Folding.fold(town.name());
        if (town.cue().weight == 0 || parts.contains(name) || elsewhere && counties.contains(name)) {
            return;
        }
        boolean doubted = elsewhere || !town.isKnown() && town.said().isEmpty();
        int weight = doubted && town.cue().compareTo(NamedTown.Cue.WITHIN) >= 0
                ? town.cue().weight
                : town.cue().weight * DOUBT;
        text.add(new Mention(TownSign.LABEL, span, new TownSign(place(site), weight, inTitle), "town." + town.cue()));
    }

    private static Place place(Site site) {
        return new Place(
                site.name(),
                Place.Precision.SETTLEMENT,
                Optional.of(site.name()),
                some(site.admin1()),
                some(site.country()),
                site.at());
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The counties that a text names, each with its namesakes. */
    private List<List<Site>> counties(Words words) {
        List<List<Site>> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (!words.isCapital(i)
                    || !words.key(i).equals("county") && !words.key(i).equals("parish")) {
                continue;
            }
            for (int first = Math.max(0, i - 3); first < i; first++) {
                List<Site> named = words.isCapital(first) ? gazetteer.counties(words.folded(first, i)) : List.of();
                if (!named.isEmpty()) {
                    found.add(named);
                    break;
                }
            }
        }
        return found;
    }
}
