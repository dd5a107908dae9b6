package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.violence.Part;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Effect;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Fact.Role;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/** Those of whom a figure in the same sentence says how many were killed, injured or abducted, as parts of its violence. */
final class Victims {

    private static final Map<Harm, Effect> EFFECTS =
            Map.of(Harm.KILLED, Effect.KILLED, Harm.INJURED, Effect.INJURED, Harm.ABDUCTED, Effect.ABDUCTED);

    private final AnnotatedText text;
    private final List<Found> figures;

    /** @param found what was read of the text, the figures among it */
    Victims(AnnotatedText text, List<Found> found) {
        this.text = text;
        this.figures = found.stream()
                .filter(f -> f.fact() instanceof Fact.Casualties c && EFFECTS.containsKey(c.harm()))
                .toList();
    }

    private static final Map<PeopleClass, Group> GROUPS = Map.of(
            PeopleClass.CIVILIANS, Group.CIVILIAN,
            PeopleClass.PROTESTERS, Group.CIVILIAN,
            PeopleClass.CHILDREN, Group.CIVILIAN,
            PeopleClass.FOREIGNERS, Group.CIVILIAN,
            PeopleClass.MIXED, Group.CIVILIAN,
            PeopleClass.OFFICIALS, Group.GOVERNMENT,
            PeopleClass.UNSTATED, Group.CIVILIAN,
            PeopleClass.SECURITY_FORCES, Group.MILITARY);

    /** The group of people of a class; nothing for those who fight without a state. */
    private static Optional<Group> group(PeopleClass people) {
        return Optional.ofNullable(GROUPS.get(people));
    }

    /** The parts of a telling word with the figures of its sentence: a number and an effect for those found, else more of them. */
    List<Part> counted(Sentence sentence, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        for (Found figure : figures) {
            Optional<Span> people =
                    figure.slots().getOrDefault(Slot.PEOPLE, List.of()).stream().findFirst();
            Fact.Casualties casualties = (Fact.Casualties) figure.fact();
            group(casualties.people().group())
                    .filter(g -> sentence.span().contains(figure.span()) && people.isPresent())
                    .filter(g -> all.stream()
                            .noneMatch(u -> u.participant().role() == Role.PERPETRATOR
                                    && u.span().overlaps(people.get())))
                    .ifPresent(g -> {
                        all.removeIf(u -> u.participant().role() == Role.VICTIM
                                && u.span().overlaps(people.get()));
                        all.add(new Part(
                                people.get(),
                                new Fact.Participant(
                                        Role.VICTIM,
                                        g,
                                        text.slice(people.get()),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.of(casualties.quantity()),
                                        Optional.ofNullable(EFFECTS.get(casualties.harm())))));
                    });
        }
        return all;
    }
}
