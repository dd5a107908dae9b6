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

    public AliasForm {
        role = Set.copyOf(role);
        names = Set.copyOf(names);
        initials = Set.copyOf(initials);
    }

    /** Whether the name says no more than a surname. */
    public boolean isBareSurname() {
        return entity.kind() == Entity.Kind.PERSON && person.isBare();
    }

    /** Only forms with a key in common need to be compared. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>();
        switch (entity.kind()) {
            case PERSON -> {
                keys.addAll(person.keys());
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
