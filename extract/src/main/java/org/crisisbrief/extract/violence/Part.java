package org.crisisbrief.extract.violence;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Spaces;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.violence.Actant.Sort;
import org.crisisbrief.model.fact.Fact.Effect;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Fact.Role;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/** Somebody or something in a deed of violence, and the words for it. */
public record Part(Span span, Participant participant) {

    static Part of(Actant actant, Role role, String words, Optional<Effect> effect) {
        Group group = actant.sort() == Sort.UNKNOWN
                ? role == Role.VICTIM ? Group.CIVILIAN : Group.PROPERTY
                : role == Role.TARGET && actant.sort() == Sort.PLACE ? Group.PROPERTY : actant.group();
        return new Part(
                actant.span(),
                new Participant(
                        role,
                        group,
                        Spaces.single(words),
                        actant.name().map(Referent::id),
                        List.of(),
                        role == Role.VICTIM ? actant.number() : Optional.empty(),
                        effect));
    }

    /** The same of a force or what is a force's. */
    Part military() {
        return new Part(
                span,
                new Participant(
                        participant.role(),
                        Group.MILITARY,
                        participant.text(),
                        participant.entity(),
                        participant.aliases(),
                        participant.number(),
                        participant.effect()));
    }

    /** The same with another number and effect. */
    public Part with(Optional<Effect> effect, Optional<Quantity> number) {
        return new Part(
                span,
                new Participant(
                        participant.role(),
                        participant.group(),
                        participant.text(),
                        participant.entity(),
                        participant.aliases(),
                        number,
                        effect));
    }
}
