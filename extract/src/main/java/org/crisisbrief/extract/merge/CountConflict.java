package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Situation;

/** Figures for the same harm to the same people that cannot all hold, given by different speakers or documents. */
final class CountConflict implements ConflictRule {

    private record Subject(Harm harm, PeopleClass people) {}

    @Override
    public String id() {
        return "conflict.count";
    }

    @Override
    public List<Difference> differences(Situation situation) {
        NamedPlaces places = new NamedPlaces(situation);
        Map<Subject, List<Claim<Casualties>>> figures = new LinkedHashMap<>();
        for (Claim<Casualties> claim : situation.claims(Casualties.class)) {
            Casualties fact = claim.fact();
            figures.computeIfAbsent(new Subject(fact.harm(), fact.people().group()), s -> new ArrayList<>())
                    .add(claim);
        }
        List<Difference> differences = new ArrayList<>();
        figures.forEach((subject, claims) -> {
            List<Conflict.Value> values = new ArrayList<>();
            for (Claim<Casualties> claim : claims) {
                if (claims.stream().anyMatch(other -> differ(claim, other) && places.mayBeOne(claim, other))) {
                    values.add(new Conflict.Value(
                            plain(claim.fact().quantity()),
                            claim.fact().quantity().text(),
                            claim.attribution(),
                            List.of(claim.provenance().at())));
                }
            }
            if (values.size() > 1) {
                differences.add(new Difference("number of people " + name(subject), values));
            }
        });
        return differences;
    }

    private static String name(Subject subject) {
        String harm = subject.harm.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String people = subject.people.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return harm + (subject.people == PeopleClass.UNSTATED ? "" : " (" + people + ")");
    }

    private static boolean differ(Claim<Casualties> a, Claim<Casualties> b) {
        Quantity p = a.fact().quantity();
        Quantity q = b.fact().quantity();
        boolean apart = p.max().isPresent()
                        && q.min().isPresent()
                        && p.max().getAsLong() < q.min().getAsLong()
                || q.max().isPresent()
                        && p.min().isPresent()
                        && q.max().getAsLong() < p.min().getAsLong();
        return apart && !sameVoice(a, b);
    }

    /** One document's own figures for different incidents are no conflict; two speakers, or two documents, may differ. */
    private static boolean sameVoice(Claim<Casualties> a, Claim<Casualties> b) {
        Attribution x = a.attribution();
        Attribution y = b.attribution();
        boolean sameSource =
                a.provenance().at().source().equals(b.provenance().at().source());
        if (x instanceof Attribution.BySpeaker s && y instanceof Attribution.BySpeaker t) {
            return s.speaker().entity().isPresent()
                    && s.speaker().entity().equals(t.speaker().entity());
        }
        return sameSource;
    }

    private static String plain(Quantity quantity) {
        String min = quantity.min().isPresent() ? Long.toString(quantity.min().getAsLong()) : "";
        String max = quantity.max().isPresent() ? Long.toString(quantity.max().getAsLong()) : "";
        return min.equals(max) ? min : min + ".." + max;
    }
}
