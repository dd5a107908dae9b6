package org.crisisbrief.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crisisbrief.compose.check.Finding;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.fact.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the rules of a briefing against a situation or a composed document. */
@Command(
        name = "check",
        description = "Checks a situation.json, or a composed document (.xml), against the rules of a briefing.",
        footer = {
            "",
            "Examples:",
            "  crisisbrief check situation.json",
            "  crisisbrief check briefing.xml --situation situation.json",
            "",
            "Exit code 1 says that a rule is broken; each finding names the rule and the place."
        })
final class Check implements Callable<Integer> {

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Parameters(paramLabel = "FILE", description = "A situation.json or a composed document.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path file;

    @Option(
            names = "--situation",
            paramLabel = "FILE",
            description = "What a composed document was made from; situation.json beside it without this.")
    private @Nullable Path situationFile;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = messages.terminal();
        boolean isDocument = String.valueOf(file.getFileName()).endsWith(".xml");
        List<Finding> findings = isDocument ? ofDocument() : ofSituation(terminal);
        for (Finding finding : findings) {
            terminal.found(finding, file.toString());
        }
        terminal.say(
                "Checked ", file + ": " + (findings.isEmpty() ? "every rule holds" : findings.size() + " findings"));
        int exit = terminal.exit();
        return findings.isEmpty() ? exit : Math.max(exit, Exit.FINDINGS);
    }

    private List<Finding> ofSituation(Terminal terminal) throws Failure {
        Situation situation = InputFiles.withTexts(file);
        Theme theme = pages.theme(CaseSettings.NONE, Path.of(""), terminal);
        Fitting fitting = new Fitting(theme, d -> {});
        List<Finding> findings = new ArrayList<>();
        for (ChosenTemplate template : pages.templates()) {
            Document document = pages.compose(
                    template,
                    situation,
                    pages.language().orElse(Locale.ENGLISH),
                    pages.marking().orElse(situation.marking()),
                    fitting);
            findings.addAll(Rules.check(document, situation));
        }
        return findings;
    }

    private List<Finding> ofDocument() throws Failure {
        Document document = InputFiles.document(file);
        Path data = situationFile == null ? file.resolveSibling("situation.json") : situationFile;
        if (!Files.exists(data)) {
            throw Failure.files(
                    data + ": the data that the document was made from are missing. Name them with --situation.");
        }
        return Rules.check(document, InputFiles.withTexts(data));
    }
}
