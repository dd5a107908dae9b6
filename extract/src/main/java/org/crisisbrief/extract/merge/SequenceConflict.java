package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Measure;
import org.crisisbrief.model.fact.Situation;

/** A government that acts in one document and has resigned or fallen in another, where no day says which came first. */
final class SequenceConflict implements ConflictRule {

    private static final Set<String> ENDS = Set.of("resignation", "dissolution");
    private static final Pattern GOVERNMENT = Pattern.compile(
            "\\b(?:government|cabinet)\\b(?!['\u2019]s|\\s+(?:agenc|bod(?:y|ies)|chief|commission|department|employee|expert|member|minister|office|regulator|scientist|service|spokes|worker))",
            Pattern.CASE_INSENSITIVE);

    /** Documents so many days apart tell of one state of things. */
    private static final int NEAR = 3;

    @Override
    public String id() {
        return "conflict.sequence";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        List<Claim<Measure>> open = situation.claims(Measure.class).stream()
                .filter(c -> c.fact().date().end().isEmpty())
                .toList();
        List<Claim<Measure>> acts = open.stream()
                .filter(c -> !ENDS.contains(c.fact().what()))
                .filter(c -> GOVERNMENT.matcher(c.fact().by()).find())
                .toList();
        return open.stream()
                .filter(c -> ENDS.contains(c.fact().what()) && isOfGovernment(c, passages))
                .flatMap(end -> acts.stream()
                        .filter(act -> !act.provenance()
                                .at()
                                .source()
                                .equals(end.provenance().at().source()))
                        .filter(act -> isAtOneTime(act, end, passages))
                        .limit(1)
                        .map(act ->
                                new Difference("the government", List.of(value(passages, act), value(passages, end)))))
                .limit(1)
                .toList();
    }

    /** Whether the documents' own days leave open which came first. */
    private static boolean isAtOneTime(Claim<Measure> a, Claim<Measure> b, Passages passages) {
        Optional<LocalDate> first = passages.day(a.provenance().at());
        Optional<LocalDate> second = passages.day(b.provenance().at());
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= NEAR;
    }

    private static boolean isOfGovernment(Claim<Measure> end, Passages passages) {
        return GOVERNMENT.matcher(passages.words(end.provenance().at())).find()
                || GOVERNMENT.matcher(end.fact().by()).find();
    }

    private static Conflict.Value value(Passages passages, Claim<Measure> claim) {
        return new Conflict.Value(
                claim.fact().what(),
                passages.statement(claim.provenance().at())
                        .map(s -> passages.words(s.provenance().at()))
                        .orElseGet(() -> passages.words(claim.provenance().at())),
                claim.attribution(),
                claim.provenance().passages());
    }
}
