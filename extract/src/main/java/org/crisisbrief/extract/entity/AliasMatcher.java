package org.crisisbrief.extract.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Entity;

/**
 * Whether two entities are one under two spellings. Persons: surnames and given names alike after {@link Folding#sound}
 * (Jaro-Winkler at least 0.92 and 0.80); another country, or another office of one country at the top, vetoes; a bare
 * surname matches as well, and it is for the caller to see that it is the only one that does. Bodies: a name in common, or
 * an acronym and what it stands for. Places: a name in common, in one country.
 */
public final class AliasMatcher {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "de", "des", "et");

    /** Whether both may be one; kinds must be equal. */
    public boolean same(Entity a, Entity b) {
        if (a.kind() != b.kind() || isElsewhere(a.country(), b.country())) {
            return false;
        }
        return switch (a.kind()) {
            case PERSON -> samePerson(a, b);
            case PLACE -> samePlace(a, b);
            default -> sameBody(a, b);
        };
    }

    /** Whether the name says no more than a surname. */
    public boolean isBareSurname(Entity person) {
        return PersonName.of(person.name()).isBare();
    }

    private static boolean isElsewhere(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() && !a.get().equals(b.get());
    }

    private static boolean samePerson(Entity a, Entity b) {
        return Spellings.samePerson(a.name(), b.name())
                || PersonName.of(a.name()).fits(PersonName.of(b.name())) && !isOtherOffice(a, b);
    }

    /** A president is no prime minister of the same day; "foreign minister" and "minister" go together. */
    private static boolean isOtherOffice(Entity a, Entity b) {
        if (a.role().isEmpty() || b.role().isEmpty() || Folding.sound(a.name()).equals(Folding.sound(b.name()))) {
            return false;
        }
        Set<String> one = words(a.role().get());
        one.retainAll(words(b.role().get()));
        return one.isEmpty();
    }

    private static Set<String> words(String role) {
        return Stream.of(role.toLowerCase(Locale.ROOT)
                        .replaceAll("(spokes|chair)(wo)?man|spokesperson|chairperson", "$1")
                        .split("[^\\p{L}]+"))
                .filter(w -> w.length() > 2 && !SMALL.contains(w))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean samePlace(Entity a, Entity b) {
        if (a.geonames().isPresent() && a.geonames().equals(b.geonames())) {
            return true;
        }
        boolean oneIsSite = a.geonames().isPresent() != b.geonames().isPresent()
                && a.coordinates().isPresent()
                && b.coordinates().isPresent();
        return !oneIsSite && sharesName(a, b);
    }

    private static boolean sameBody(Entity a, Entity b) {
        return sharesName(a, b) || isAcronymOf(a, b) || isAcronymOf(b, a);
    }

    private static boolean sharesName(Entity a, Entity b) {
        Set<String> names = names(a);
        names.retainAll(names(b));
        return !names.isEmpty();
    }

    private static Set<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(AliasMatcher::bare)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Spellings of one body differ in s and z, and in the article. */
    private static String bare(String name) {
        String sound = Folding.sound(name)
                .replace('z', 's')
                .replace("centre", "center")
                .replace("defence", "defense");
        return sound.startsWith("the ") ? sound.substring(4) : sound;
    }

    private static boolean isAcronymOf(Entity shortOne, Entity longOne) {
        String acronym = shortOne.name().replace(".", "");
        if (acronym.length() < 3 || !acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return Stream.concat(Stream.of(longOne.name()), longOne.aliases().stream())
                .anyMatch(name -> initials(name).equals(acronym));
    }

    static String initials(String name) {
        return Stream.of(name.split("[\\s-]+"))
                .filter(w -> !w.isEmpty() && !SMALL.contains(w.toLowerCase(Locale.ROOT)))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
