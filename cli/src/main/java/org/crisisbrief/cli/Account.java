package org.crisisbrief.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;

/** What a build tells of itself: what it read, found, left out and wrote. */
final class Account {

    private final Terminal terminal;

    Account(Terminal terminal) {
        this.terminal = terminal;
    }

    void of(Situation situation, Path folder, List<Output> outputs) {
        read(situation);
        found(situation);
        written(folder, outputs);
    }

    void of(Situation situation, Path file) {
        read(situation);
        found(situation);
        terminal.wrote(file.toString(), "");
    }

    void of(BatchExtraction extraction, Path file) {
        if (extraction.unread() > 0) {
            terminal.say(
                    "Left out ",
                    extraction.unread() + " of " + count(extraction.lines(), "document") + "; the messages say why");
        }
        terminal.wrote(file.toString(), " (" + count(extraction.lines(), "line") + ")");
    }

    private void read(Situation situation) {
        List<Source> sources = situation.sources();
        terminal.say("Read ", count(sources.size(), "document"));
        int width = sources.stream().mapToInt(s -> name(s).length()).max().orElse(0);
        for (Source source : sources) {
            String name = name(source);
            terminal.say("  " + source.id() + "  " + name + " ".repeat(width - name.length()) + "  " + date(source));
        }
        List<Diagnostic> left = situation.leftOut();
        if (!left.isEmpty()) {
            terminal.say("Left out ", count(left.size(), "file"));
            for (Diagnostic diagnostic : left) {
                terminal.say("  " + diagnostic.file().orElse("") + ": " + diagnostic.message());
            }
        }
    }

    private static String name(Source source) {
        return source.file().orElse(source.document());
    }

    private static String date(Source source) {
        return source.published()
                .map(day -> day + " (" + source.publishedBasis().name().toLowerCase(Locale.ROOT) + ")")
                .orElse("no date");
    }

    private void found(Situation situation) {
        List<String> parts = new ArrayList<>();
        parts.add(count(situation.claims(Fact.Event.class).size(), "event"));
        parts.add(count(situation.claims(Fact.Casualties.class).size(), "casualty figure"));
        parts.add(count(situation.claims(Fact.Deployment.class).size(), "deployment"));
        parts.add(count(situation.claims(Fact.Measure.class).size(), "measure"));
        parts.add(count(situation.claims(Fact.Statement.class).size(), "statement"));
        parts.add(count(situation.claims(Fact.Position.class).size(), "position"));
        terminal.say("Found ", String.join(", ", parts));
        terminal.say("      "
                + count(situation.conflicts().size(), "difference")
                + " between the accounts, "
                + count(situation.gaps().size(), "information gap"));
    }

    void written(Path folder, List<Output> outputs) {
        for (Output output : outputs) {
            String pages = output.pages() == 0 ? "" : " (" + count(output.pages(), "page") + ")";
            terminal.wrote(folder.resolve(output.name()).toString(), pages);
        }
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
