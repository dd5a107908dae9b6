package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.NamedTown.Cue;
import org.crisisbrief.model.fact.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the names of towns in a text with what the words around them tell, also towns that no table knows. */
final class TownNames {

    private static final int LONGEST = 4;

    private final Words words;
    private final Surroundings around;
    private final Gazetteer gazetteer;
    private final TownCues cues;
    private final DivisionNames divisions;
    private final boolean inStates;
    private final Homonyms homonyms;

    TownNames(Words words, Gazetteer gazetteer, Setting setting) {
        this.words = words;
        this.around = new Surroundings(words);
        this.gazetteer = gazetteer;
        this.cues = new TownCues(words);
        this.inStates = setting.countries().isEmpty() || setting.countries().contains("USA");
        this.divisions = new DivisionNames(words, around, gazetteer);
        this.homonyms = new Homonyms(words, gazetteer, setting, new AreaNames(words, gazetteer, setting));
    }

    List<NamedTown> all() {
        List<NamedTown> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (!isNameWord(at) || isOpener(at)) {
                continue;
            }
            int end = runEnd(at);
            NamedTown town = isStateOf(at) ? null : in(at, end);
            if (town != null) {
                all.add(town);
            }
            at = end - 1;
        }
        return all;
    }

    /** The towns of a name, those of the United States down to small ones where the text may be set there. */
    private List<Site> sites(String name) {
        String folded = Folding.fold(name);
        List<Site> towns = gazetteer.settlements(folded);
        if (!inStates) {
            return towns;
        }
        List<Site> all = new ArrayList<>(towns);
        all.addAll(gazetteer.smallTowns(folded));
        return all;
    }

    private boolean isNameWord(int at) {
        return around.isNameWord(at) || isPrefix(at);
    }

    /** "New Tula", "South Tula". */
    private boolean isPrefix(int at) {
        return words.isCapital(at) && (words.has("town-side", at) || words.has("area-prefix", at));
    }

    /** A word with a capital because a sentence begins with it: "When Tula police ...". */
    private boolean isOpener(int at) {
        return !isLongName(at)
                && (words.isFirst(at)
                                && (words.has("sentence-opener", at)
                                        || words.has("g-preposition", at)
                                        || words.has("g-conjunction", at)
                                        || words.isCommon(at) && !isPrefix(at) && words.isCapital(at + 1))
                        || words.has("g-determiner", at));
    }

    /** Whether a town's name of several words begins here: "New Tula". */
    private boolean isLongName(int at) {
        for (int end = Math.min(words.size(), at + LONGEST); end > at + 1; end--) {
            if (words.isCapital(end - 1) && !sites(words.slice(at, end)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "Tula, Ore.": what stands after the comma is the state. */
    private boolean isStateOf(int at) {
        return words.key(at - 1).equals(",")
                && words.isCapital(at - 2)
                && homonyms.saidAfter(at - 1).isPresent();
    }

    /** The end of the words with capitals; "St. Cloud" and "Fond du Lac" are one run. */
    private int runEnd(int at) {
        int end = at + 1;
        while (end < words.size()
                && (isNameWord(end)
                        || words.key(end).equals(".") && words.written(end - 1).length() <= 3 && isSameLine(end)
                        || words.has("name-particle", end) && words.isCapital(end + 1))) {
            if (!isSameLine(end)) {
                break;
            }
            end++;
        }
        while (end > at + 1 && !words.isCapital(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isSameLine(int token) {
        return words.text()
                        .plain()
                        .substring(
                                words.token(token - 1).end(), words.token(token).start())
                        .indexOf('\n')
                < 0;
    }

    private @Nullable NamedTown in(int first, int runEnd) {
        if (isDivision(first, runEnd)) {
            return null;
        }
        NamedTown known = known(first, runEnd);
        if (known != null) {
            return known;
        }
        NamedTown side = words.has("town-side", first) && runEnd > first + 1 ? known(first + 1, runEnd) : null;
        boolean large = side != null && side.sites().get(0).population() >= PlaceNames.CITY;
        return large ? side : unknown(first, runEnd);
    }

    /** Whether a state or large division has this name, and nothing says that its namesake is meant. */
    private boolean isDivision(int at, int runEnd) {
        for (int end = Math.min(runEnd, at + LONGEST); end > at; end--) {
            String name = words.folded(at, end);
            List<Site> towns = gazetteer.settlements(name);
            boolean division = divisions.isLargerThan(towns, gazetteer.divisions(name))
                    && !gazetteer.divisions(name).isEmpty();
            boolean area = division || gazetteer.area(name).isPresent();
            if (area && (end == runEnd || !isPrefix(at))) {
                return homonyms.saidAfter(end).isEmpty() && !words.has("town-force", end);
            }
            if (!towns.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** The longest name at the start of the run that a table has. */
    private @Nullable NamedTown known(int at, int runEnd) {
        for (int end = Math.min(runEnd, at + LONGEST + 1); end > at; end--) {
            if (!words.isCapital(end - 1) || words.has("region-noun", end) && words.isCapital(end)) {
                continue;
            }
            List<Site> sites = sites(words.slice(at, end));
            if (!sites.isEmpty()) {
                Cue cue = cues.of(at, end, runEnd);
                return isPerson(at, end, runEnd, cue) || isWord(at, end, cue) ? null : named(at, end, sites, cue);
            }
        }
        return null;
    }

    /** "Tula-Osage Police": the force of a town and its county. */
    private @Nullable NamedTown joint(int at) {
        int hyphen = words.written(at).indexOf('-');
        if (hyphen < 1 || !words.has("town-force", at + 1)) {
            return null;
        }
        String name = words.written(at).substring(0, hyphen);
        List<Site> sites = sites(name);
        return sites.isEmpty() ? null : new NamedTown(at, at + 1, name, sites, Cue.FORCE, Optional.empty());
    }

    private @Nullable NamedTown unknown(int at, int runEnd) {
        NamedTown joint = joint(at);
        if (joint != null) {
            return joint;
        }
        int end = at;
        while (end < runEnd && !words.has("town-force", end)) {
            end++;
        }
        if (end == at || end - at > LONGEST || words.text().isShouted() && !around.isDateline(at, end)) {
            return null;
        }
        Cue cue = cues.of(at, end, runEnd);
        boolean other = words.has("no-name", at)
                || words.has("town-no-force", at)
                || words.before("site-head", end) != null
                || words.before("body-site-head", end) != null
                || words.before("org-head", end) != null
                || words.before("region-noun", end) != null
                || words.has("person-title", at)
                || gazetteer.area(words.folded(at, end)).isPresent()
                || !gazetteer.divisions(words.folded(at, end)).isEmpty()
                || words.isAcronym(at) && cue != Cue.DATELINE
                || words.isHeadline(at) && cue != Cue.TOWN
                || words.has("sentence-opener", at)
                || words.written(at).length() < 3
                || cue == Cue.WITHIN && (words.isCommon(at) || words.has("town-building", end))
                || cue == Cue.FORCE && words.isFirst(at) && !isNamedAgain(at, end);
        return other || !cue.names() || isPerson(at, end, runEnd, cue) ? null : named(at, end, List.of(), cue);
    }

    /** Whether the name stands within a sentence somewhere, so that its capital is not the sentence's. */
    private boolean isNamedAgain(int at, int end) {
        String name = words.phrase(at, end);
        for (int i = 1; i + (end - at) <= words.size(); i++) {
            if (i != at
                    && words.isCapital(i)
                    && !words.isFirst(i)
                    && words.phrase(i, i + end - at).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private NamedTown named(int at, int end, List<Site> sites, Cue cue) {
        Optional<Setting.Whereabouts> said = homonyms.saidAfter(end);
        String written = words.slice(at, end);
        boolean shouted = written.chars().noneMatch(Character::isLowerCase);
        boolean known = sites.stream().anyMatch(s -> Folding.fold(s.name()).equals(Folding.fold(written)));
        String name = !shouted ? written : known ? sites.get(0).name() : capitalised(written);
        return new NamedTown(at, end, name, sites, cue, said);
    }

    private static String capitalised(String shouted) {
        StringBuilder name = new StringBuilder(shouted.toLowerCase(java.util.Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || " -".indexOf(name.charAt(i - 1)) >= 0) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    /** Whether the words are read as a person's name, and nothing says better. */
    private boolean isPerson(int at, int end, int runEnd, Cue cue) {
        if (cue == Cue.DATELINE || cue == Cue.TOWN || cue == Cue.FORCE && runEnd == end) {
            return false;
        }
        Optional<Mention> entity = words.text().covering(words.span(at, end), EntityMention.LABEL);
        boolean person = entity.filter(
                        m -> m.value(EntityMention.class).referent().kind() == Kind.PERSON)
                .isPresent();
        return person && cue != Cue.WITHIN || around.isSurname(at) && cue != Cue.WITHIN && cue != Cue.FORCE;
    }

    /** Whether a word that is no name, or is one of persons, stands without a cue for a place. */
    private boolean isWord(int at, int end, Cue cue) {
        boolean word = end - at == 1
                && (words.is("word-place", at)
                        || words.has("given-name", at)
                        || words.has("person-title", at)
                        || words.isCommon(at)
                        || words.isFirst(at) && words.has("sentence-opener", at));
        boolean given = words.has("given-name", at) && !words.isCommon(at);
        return word && cue.compareTo(given ? Cue.HOME : Cue.WITHIN) > 0;
    }
}
