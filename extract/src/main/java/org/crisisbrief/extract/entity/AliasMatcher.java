package org.crisisbrief.extract.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern SPOKESMEN = Pattern.compile("(spokes|chair)(wo)?man|spokesperson|chairperson");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern PARTS = Pattern.compile("[\\s-]+");

    /** The least letters of an acronym. */
    private static final int ACRONYM = 3;

    /** The form in which an entity is compared. */
    public static AliasForm form(Entity entity) {
        boolean person = entity.kind() == Entity.Kind.PERSON;
        boolean body = !person && entity.kind() != Entity.Kind.PLACE;
        return new AliasForm(
                entity,
                person ? PersonName.of(entity.name()) : PersonName.NONE,
                person ? Folding.sound(entity.name()) : "",
                person ? entity.role().map(AliasMatcher::words).orElse(Set.of()) : Set.of(),
                person ? Set.of() : folded(entity),
                body
                        ? names(entity)
                                .map(AliasMatcher::initials)
                                .filter(i -> i.length() >= ACRONYM)
                                .collect(Collectors.toSet())
                        : Set.of(),
                body ? acronym(entity.name()) : "");
    }

    /** Whether both may be one; kinds must be equal. */
    public boolean same(Entity a, Entity b) {
        return same(form(a), form(b));
    }

    /** Whether both may be one; kinds must be equal. */
    public boolean same(AliasForm a, AliasForm b) {
        if (a.entity().kind() != b.entity().kind()
                || isElsewhere(a.entity().country(), b.entity().country())) {
            return false;
        }
        return switch (a.entity().kind()) {
            case PERSON -> samePerson(a, b);
            case PLACE -> samePlace(a, b);
            default -> sameBody(a, b);
        };
    }

    private static boolean isElsewhere(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() && !a.get().equals(b.get());
    }

    private static boolean samePerson(AliasForm a, AliasForm b) {
        return Spellings.samePerson(a.entity().name(), b.entity().name())
                || a.person().fits(b.person()) && !isOtherOffice(a, b);
    }

    /** A president is no prime minister of the same day; "foreign minister" and "minister" go together. */
    private static boolean isOtherOffice(AliasForm a, AliasForm b) {
        return a.entity().role().isPresent()
                && b.entity().role().isPresent()
                && !a.sound().equals(b.sound())
                && a.role().stream().noneMatch(b.role()::contains);
    }

    private static Set<String> words(String role) {
        String plain = SPOKESMEN.matcher(role.toLowerCase(Locale.ROOT)).replaceAll("$1");
        return NO_LETTERS
                .splitAsStream(plain)
                .filter(w -> w.length() > 2 && !SMALL.contains(w))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean samePlace(AliasForm a, AliasForm b) {
        if (a.entity().geonames().isPresent()
                && a.entity().geonames().equals(b.entity().geonames())) {
            return true;
        }
        boolean oneIsSite =
                a.entity().geonames().isPresent() != b.entity().geonames().isPresent()
                        && a.entity().coordinates().isPresent()
                        && b.entity().coordinates().isPresent();
        return !oneIsSite && sharesName(a, b);
    }

    private static boolean sameBody(AliasForm a, AliasForm b) {
        return sharesName(a, b)
                || b.initials().contains(a.acronym())
                || a.initials().contains(b.acronym());
    }

    private static boolean sharesName(AliasForm a, AliasForm b) {
        return a.names().stream().anyMatch(b.names()::contains);
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static Set<String> folded(Entity entity) {
        return names(entity).map(AliasMatcher::bare).collect(Collectors.toSet());
    }

    /** Spellings of one body differ in s and z, and in the article. */
    private static String bare(String name) {
        String sound = Folding.sound(name)
                .replace('z', 's')
                .replace("centre", "center")
                .replace("defence", "defense");
        return sound.startsWith("the ") ? sound.substring(4) : sound;
    }

    private static String acronym(String name) {
        String plain = name.replace(".", "");
        return plain.length() >= ACRONYM && plain.equals(plain.toUpperCase(Locale.ROOT)) ? plain : "";
    }

    static String initials(String name) {
        return PARTS.splitAsStream(name)
                .filter(w -> !w.isEmpty() && !SMALL.contains(w.toLowerCase(Locale.ROOT)))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
