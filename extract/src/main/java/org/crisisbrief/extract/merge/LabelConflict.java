package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;

/** One figure under two labels: the same harm and the same number words, once of civilians or protesters, once of armed people. */
final class LabelConflict implements ConflictRule {

    private static final Set<PeopleClass> UNARMED =
            Set.of(PeopleClass.PROTESTERS, PeopleClass.CIVILIANS, PeopleClass.CHILDREN);

    /** One figure: the same number words for the same harm from one speaker. */
    private record Figure(Harm harm, String number, String speaker) {}

    @Override
    public String id() {
        return "conflict.label";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        Map<Figure, List<Claim<Casualties>>> armed = new HashMap<>();
        List<Difference> differences = new ArrayList<>();
        for (Claim<Casualties> claim : situation.claims(Casualties.class)) {
            if (claim.fact().people().group() == PeopleClass.ARMED_GROUP) {
                figure(claim)
                        .ifPresent(f ->
                                armed.computeIfAbsent(f, k -> new ArrayList<>()).add(claim));
            }
        }
        for (Claim<Casualties> unarmed : situation.claims(Casualties.class)) {
            if (UNARMED.contains(unarmed.fact().people().group())) {
                String harm =
                        unarmed.fact().harm().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                figure(unarmed)
                        .flatMap(f -> armed.getOrDefault(f, List.of()).stream().findFirst())
                        .ifPresent(other -> differences.add(
                                new Difference("who was " + harm, List.of(value(unarmed), value(other)))));
            }
        }
        return differences;
    }

    /** The figure of a claim that has an identified speaker. */
    private static Optional<Figure> figure(Claim<Casualties> claim) {
        return claim.attribution() instanceof Attribution.BySpeaker by
                ? by.speaker().entity().map(e -> new Figure(claim.fact().harm(), bare(claim), e))
                : Optional.empty();
    }

    private static String bare(Claim<Casualties> claim) {
        return claim.fact().quantity().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    private static Conflict.Value value(Claim<Casualties> claim) {
        String people = claim.fact().people().text();
        return new Conflict.Value(
                people, people, claim.attribution(), List.of(claim.provenance().at()));
    }
}
