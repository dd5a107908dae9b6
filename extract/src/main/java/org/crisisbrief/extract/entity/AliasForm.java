package org.crisisbrief.extract.entity;

import java.util.HashSet;
import java.util.Set;
import org.crisisbrief.model.fact.Entity;

/**
 * An entity as {@link AliasMatcher} compares it: its names folded, once.
 *
 * @param person the parts of a person's name
 * @param sound a person's whole name as it sounds
 * @param role the words of a person's role
 * @param names the folded names of a place or body
 * @param initials what acronyms of a body could be
 * @param acronym the acronym that a body is named by, else empty
 */
public record AliasForm(
        Entity entity,
        PersonName person,
        String sound,
        Set<String> role,
        Set<String> names,
        Set<String> initials,
        String acronym) {

    /** The letters that alike surnames share where they differ in more than one further on. */
    private static final int BEGINNING = 5;

    public AliasForm {
        role = Set.copyOf(role);
        names = Set.copyOf(names);
        initials = Set.copyOf(initials);
    }

    /** Whether the name says no more than a surname. */
    public boolean isBareSurname() {
        return entity.kind() == Entity.Kind.PERSON && person.isBare();
    }

    /**
     * Only forms with a key in common need to be compared. Of persons: the surname and all that is left of it without one
     * letter, which surnames with one slip have in common, and how it begins.
     */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>();
        switch (entity.kind()) {
            case PERSON -> {
                String surname = person.bareSurname();
                keys.add("s " + surname);
                for (int i = 0; i < surname.length(); i++) {
                    keys.add("s " + surname.substring(0, i) + surname.substring(i + 1));
                }
                keys.add("b " + surname.substring(0, Math.min(BEGINNING, surname.length())));
                Spellings.personOf(entity.name()).ifPresent(p -> keys.add("p " + p));
            }
            case PLACE -> {
                names.forEach(n -> keys.add("l " + n));
                entity.geonames().ifPresent(g -> keys.add("g " + g));
            }
            default -> {
                names.forEach(n -> keys.add(entity.kind() + " " + n));
                initials.forEach(i -> keys.add(entity.kind() + " " + i));
                if (!acronym.isEmpty()) {
                    keys.add(entity.kind() + " " + acronym);
                }
            }
        }
        return keys;
    }
}
