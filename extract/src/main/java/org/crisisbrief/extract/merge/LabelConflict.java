package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Situation;

/** One figure under two labels: the same harm and the same number words, once of civilians or protesters, once of armed people. */
final class LabelConflict implements ConflictRule {

    private static final Set<PeopleClass> UNARMED =
            Set.of(PeopleClass.PROTESTERS, PeopleClass.CIVILIANS, PeopleClass.CHILDREN);

    @Override
    public String id() {
        return "conflict.label";
    }

    @Override
    public List<Difference> differences(Situation situation) {
        List<Difference> differences = new ArrayList<>();
        List<Claim<Casualties>> claims = situation.claims(Casualties.class);
        for (Claim<Casualties> unarmed : claims) {
            for (Claim<Casualties> armed : claims) {
                if (UNARMED.contains(unarmed.fact().people().group())
                        && armed.fact().people().group() == PeopleClass.ARMED_GROUP
                        && unarmed.fact().harm() == armed.fact().harm()
                        && bare(unarmed).equals(bare(armed))
                        && sameSpeaker(unarmed, armed)) {
                    String harm = unarmed.fact()
                            .harm()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' ');
                    differences.add(new Difference("who was " + harm, List.of(value(unarmed), value(armed))));
                }
            }
        }
        return differences;
    }

    private static String bare(Claim<Casualties> claim) {
        return claim.fact().quantity().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    private static boolean sameSpeaker(Claim<Casualties> a, Claim<Casualties> b) {
        return a.attribution() instanceof Attribution.BySpeaker x
                && b.attribution() instanceof Attribution.BySpeaker y
                && x.speaker().entity().isPresent()
                && x.speaker().entity().equals(y.speaker().entity());
    }

    private static Conflict.Value value(Claim<Casualties> claim) {
        String people = claim.fact().people().text();
        return new Conflict.Value(
                people, people, claim.attribution(), List.of(claim.provenance().at()));
    }
}
