package org.crisisbrief.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which files a command makes of a briefing, and where; the same for every command that makes some. */
final class FileOptions {

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "Where to write. Without it, build takes the case's output/, render the data's own folder.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = Format.Converter.class,
            description =
                    "What to write, with commas between: pdf, docx, csv (tables/ for a spreadsheet), xml (the composed"
                            + " document) and, of build, json. Without it pdf, docx and json.")
    private @Nullable List<Format> formats;

    @Option(names = "--force", description = "Replace files that were changed since they were written.")
    private boolean force;

    /** The folder to write into. */
    OutputFolder folder(Path otherwise) {
        return new OutputFolder(out == null ? otherwise : out);
    }

    EnumSet<Format> formats(EnumSet<Format> otherwise) {
        return formats == null ? otherwise : EnumSet.copyOf(formats);
    }

    boolean force() {
        return force;
    }
}
