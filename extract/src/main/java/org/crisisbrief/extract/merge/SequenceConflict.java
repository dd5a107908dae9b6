package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Measure;
import org.crisisbrief.model.fact.Situation;

/** A government that acts in one document and has resigned or fallen in another, where no day says which came first. */
final class SequenceConflict implements ConflictRule {

    private static final Set<String> ENDS = Set.of("resignation", "dissolution");
    private static final Pattern GOVERNMENT = Pattern.compile("\\b(?:government|cabinet)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "conflict.sequence";
    }

    @Override
    public List<Difference> differences(Situation situation) {
        List<Difference> differences = new ArrayList<>();
        List<Claim<Measure>> open = situation.claims(Measure.class).stream()
                .filter(c -> c.fact().date().end().isEmpty())
                .toList();
        for (Claim<Measure> end : open) {
            boolean government = GOVERNMENT
                            .matcher(Passages.words(situation, end.provenance().at()))
                            .find()
                    || GOVERNMENT.matcher(end.fact().by()).find();
            if (!ENDS.contains(end.fact().what()) || !government) {
                continue;
            }
            open.stream()
                    .filter(c -> !ENDS.contains(c.fact().what()))
                    .filter(c -> GOVERNMENT.matcher(c.fact().by()).find())
                    .filter(c -> !c.provenance()
                            .at()
                            .source()
                            .equals(end.provenance().at().source()))
                    .findFirst()
                    .ifPresent(act -> differences.add(
                            new Difference("the government", List.of(value(situation, act), value(situation, end)))));
        }
        return differences.stream().limit(1).toList();
    }

    private static Conflict.Value value(Situation situation, Claim<Measure> claim) {
        return new Conflict.Value(
                claim.fact().what(),
                Passages.statement(situation, claim.provenance().at())
                        .map(s -> Passages.words(situation, s.provenance().at()))
                        .orElseGet(() ->
                                Passages.words(situation, claim.provenance().at())),
                claim.attribution(),
                claim.provenance().passages());
    }
}
