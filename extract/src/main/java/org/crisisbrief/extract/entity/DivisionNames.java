package org.crisisbrief.extract.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.jspecify.annotations.Nullable;

/** Reads names of first-level divisions, with and without a noun, and their abbreviations. */
final class DivisionNames {

    /** People from whom on a division is meant without a word that says so. */
    private static final long KNOWN = 500_000;

    private static final int TIMES_LARGER = 20;
    private static final int LONGEST = 4;

    private final Words words;
    private final Surroundings around;
    private final Gazetteer gazetteer;

    DivisionNames(Words words, Surroundings around, Gazetteer gazetteer) {
        this.words = words;
        this.around = around;
        this.gazetteer = gazetteer;
    }

    /** A division that nothing else of the same name can be taken for. */
    Optional<Site> certain(int at) {
        Reading abbreviation = abbreviated(at);
        if (abbreviation != null) {
            return abbreviation.sites().stream().findFirst();
        }
        for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
            if (!words.isCapital(end - 1)) {
                continue;
            }
            String name = words.folded(at, end);
            List<Site> divisions = gazetteer.divisions(name);
            boolean noun = words.has("region-noun", end);
            if (!divisions.isEmpty()
                    && (noun || isKnown(divisions, at, end) && isLargerThan(gazetteer.settlements(name), divisions))) {
                return divisions.stream().max(Comparator.comparingLong(Site::population));
            }
        }
        return Optional.empty();
    }

    /** Whether a division of this name is so large that it needs no cue. */
    boolean isKnown(List<Site> divisions, int at, int end) {
        boolean word = end - at == 1
                && (words.is("word-place", at)
                        || words.has("given-name", at)
                        || words.is("area-prefix", at)
                        || words.isCommon(at));
        return !word
                && !words.isHeadline(at)
                && !around.isSurname(at)
                && divisions.stream().anyMatch(d -> d.population() >= KNOWN);
    }

    /** Whether the towns of the same name are so small that the division is meant. */
    boolean isLargerThan(List<Site> towns, List<Site> divisions) {
        long town = towns.stream().mapToLong(Site::population).max().orElse(0);
        long division = divisions.stream().mapToLong(Site::population).max().orElse(0);
        return towns.isEmpty() || division > town * TIMES_LARGER;
    }

    /** "Calif." after the comma that follows a name. */
    @Nullable
    Reading abbreviated(int at) {
        String written = words.written(at);
        boolean letters = words.isAcronym(at) && written.endsWith(".");
        boolean afterName = words.key(at - 1).equals(",") && words.isCapital(at - 2);
        if (!words.isCapital(at) || !afterName && !letters) {
            return null;
        }
        boolean dotted = written.endsWith(".") || isDotAfter(at);
        if (!dotted && !(written.length() == 2 && words.isAcronym(at))) {
            return null;
        }
        Site site = gazetteer.abbreviated(Folding.fold(written)).orElse(null);
        if (site == null) {
            return null;
        }
        int end = !written.endsWith(".") && isDotAfter(at) ? at + 2 : at + 1;
        return new Reading(at, end, Kind.PLACE, site.name(), "division", Use.NAME)
                .in(site.country())
                .at(List.of(site));
    }

    private boolean isDotAfter(int at) {
        return words.key(at + 1).equals(".")
                && words.token(at + 1).start() == words.token(at).end();
    }
}
