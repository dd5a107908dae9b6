package org.crisisbrief.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crisisbrief.extract.read.Batch;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents in, data out. */
@Command(
        name = "extract",
        addMethodSubcommands = false,
        description = "Reads documents and writes what they say as situation.json.",
        footer = {
            "",
            "Examples:",
            "  crisisbrief extract cases/flood -o situation.json",
            "  crisisbrief extract report.txt update.md > situation.json",
            "  crisisbrief extract --per document archive.jsonl.gz -o out.jsonl",
            "      a line per document: {\"id\": \"1\", \"text\": \"...\"} and, where known, title,",
            "      published, publisher, author, url, language, group",
            "  zcat archive.jsonl.gz | crisisbrief extract --per group - > out.jsonl"
        })
final class Extract implements Callable<Integer> {

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final MarkingOption marking = new MarkingOption();

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A case's folder, a folder, documents, or archives"
                    + " of JSON Lines (.jsonl, .jsonl.gz, or - for standard input).")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private List<Path> inputs;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "The file to write, zipped if it ends in .gz; standard output without it.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a file that was changed since it was written.")
    private boolean force;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = messages.terminal();
        BatchOptions.Per per = batch.per;
        if (per == BatchOptions.Per.GROUP && !inputs.stream().allMatch(Batch::isArchive)) {
            throw Failure.usage("--per group reads JSON Lines archives (.jsonl, .jsonl.gz, or - for standard input).");
        }
        try (DataSink sink = DataSink.to(out, force, terminal)) {
            if (per == null) {
                one(sink, terminal);
            } else {
                many(per, sink, terminal);
            }
        } catch (IOException e) {
            throw Failure.files("The input or output broke off (" + e.getMessage() + ").");
        }
        return terminal.exit();
    }

    private void one(DataSink sink, Terminal terminal) throws IOException, Failure {
        Case input = options.read(inputs, marking.marking(), terminal);
        Situation situation = CaseOptions.extract(input, terminal);
        sink.write(SituationJson.write(situation, true));
        sink.finish();
        if (out != null) {
            new Account(terminal).of(situation, out);
        }
    }

    private void many(BatchOptions.Per per, DataSink sink, Terminal terminal) throws IOException, Failure {
        BatchExtraction extraction = new BatchExtraction(batch, options, marking.marking(), terminal, sink);
        switch (per) {
            case DOCUMENT -> extraction.perDocument(inputs);
            case GROUP -> extraction.perGroup(inputs);
        }
        sink.finish();
        if (out != null) {
            new Account(terminal).of(extraction, out);
        }
    }
}
