package org.crisisbrief.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crisisbrief.model.Nearest;
import org.crisisbrief.model.fact.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what a part of a situation rests on: a claim, a difference, a gap, an entity or a source. */
@Command(
        name = "explain",
        description =
                "Prints what a claim, a difference, a gap or an entity rests on: every passage, the rule that read it, and"
                        + " what it goes with; of a source, what is known of it and what was read from it. The ids stand in situation.json,"
                        + " those of claims also in the claim register, Annex 3.",
        footer = {
            "",
            "Examples:",
            "  crisisbrief explain situation.json v3",
            "  crisisbrief explain output/situation.json c1 s20 x2 g4 e1 A"
        })
final class Explain implements Callable<Integer> {

    /** How many ids a message names. */
    private static final int NAMED = 5;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "A situation.json.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description = "Ids of claims, conflicts, gaps, entities or sources.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private List<String> ids;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = messages.terminal();
        Situation situation = InputFiles.withTexts(file);
        Explanation explanation = new Explanation(situation);
        List<List<String>> all = new ArrayList<>();
        for (String id : ids) {
            all.add(explanation.of(id).orElseThrow(() -> unknown(id, explanation.ids())));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> lines : all) {
            text.append(text.isEmpty() ? "" : "\n");
            lines.forEach(line -> text.append(Printable.line(line)).append('\n'));
        }
        terminal.print(text.toString());
        return terminal.exit();
    }

    private Failure unknown(String id, List<String> known) {
        String hint = known.isEmpty()
                ? "the file holds nothing that has an id"
                : "the nearest are " + String.join(", ", Nearest.of(id, known, NAMED));
        return Failure.usage(file + ": nothing has the id \"" + id + "\"; " + hint + ".");
    }
}
