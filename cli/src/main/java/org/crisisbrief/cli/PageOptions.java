package org.crisisbrief.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.compose.BadTemplate;
import org.crisisbrief.compose.Composition;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.fact.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How pages are composed; the same for every command that makes some. */
final class PageOptions {

    @Option(
            names = "--template",
            paramLabel = "NAME",
            split = ",",
            description = "The templates, separated by commas: briefing, flash (a page), sitrep (two pages),"
                    + " or a folder with one of your own, as \"templates export\" makes it; \"briefing\" without it.")
    private List<String> templates = List.of("briefing");

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            converter = PaperConverter.class,
            description = "A4 or Letter; what situation.yaml or the theme says, or A4, without it.")
    private @Nullable Paper paper;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = LanguageConverter.class,
            description =
                    "The language of the pages: en, fr, es, ar or ru; what situation.yaml says, or en, without it."
                            + " What sources say stays in theirs.")
    private @Nullable Locale language;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "How the pages look: plain, humanitarian, ministry, or the file of a theme of your own, as"
                    + " \"themes export\" makes it; what situation.yaml says, or plain, without it.")
    private @Nullable String theme;

    @Mixin
    private final MarkingOption marking = new MarkingOption();

    /** The templates asked for. */
    List<ChosenTemplate> templates() throws Failure {
        return ChosenTemplate.of(templates);
    }

    /**
     * How the pages look, on the paper that the call names.
     *
     * @param given what the case says, for what the call does not
     * @param home the case's folder
     * @throws Failure if the call names a theme that is not there
     */
    Theme theme(CaseSettings given, Path home, Terminal terminal) throws Failure {
        Theme chosen = Theme.PLAIN;
        if (theme != null) {
            if (!ChosenTheme.is(theme, Path.of(""))) {
                throw Failure.usage(ChosenTheme.unknown(theme));
            }
            chosen = ChosenTheme.of(theme, Path.of(""), terminal);
        } else if (given.theme().isPresent()) {
            String name = given.theme().get();
            if (ChosenTheme.is(name, home)) {
                chosen = ChosenTheme.of(name, home, terminal);
            } else {
                terminal.tell(Diagnostic.error("situation.yaml", "\"theme\": " + ChosenTheme.unknown(name)));
            }
        }
        Optional<Paper> size = Optional.ofNullable(paper).or(() -> CaseOptions.paper(given));
        return size.isPresent() ? chosen.on(size.get()) : chosen;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    Optional<Tlp> marking() {
        return marking.marking();
    }

    /** Composes the document of a template under a marking, for as many pages of a paper as the template says. */
    Document compose(ChosenTemplate template, Situation situation, Locale written, Tlp under, Fitting fitting)
            throws Failure {
        if (situation.sources().stream().allMatch(s -> isAbove(s.marking().orElse(situation.marking()), under))) {
            throw Failure.usage("Every document is marked above " + under + ", so nothing is left to say. Ask for "
                    + situation.marking() + " or change the marking in situation.yaml.");
        }
        try {
            return fitting.fit(
                    template.composer().manuscript(situation, new Composition(template.name(), written, under)));
        } catch (BadTemplate e) {
            throw Failure.files(template.place() + e.getMessage());
        }
    }

    /** The data that may travel inside the pages: all, or none where the marking withholds something. */
    static String attached(Situation situation, Tlp under, String data, Terminal terminal) {
        boolean withholds = situation.sources().stream()
                        .anyMatch(s -> isAbove(s.marking().orElse(situation.marking()), under))
                || situation.claims().stream()
                        .anyMatch(
                                c -> c.marking().filter(m -> isAbove(m, under)).isPresent());
        if (!withholds) {
            return data;
        }
        terminal.tell(new Diagnostic(
                Severity.NOTE,
                "What is marked above " + under
                        + " is left out of the pages, and the PDF carries no data; situation.json"
                        + " holds everything, so do not pass it on with them.",
                Optional.empty(),
                Optional.empty()));
        return "";
    }

    private static boolean isAbove(Tlp item, Tlp under) {
        return item.compareTo(under) > 0;
    }
}
