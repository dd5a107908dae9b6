package org.crisisbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A run of the command in this process. */
record Run(int exit, String out, String err) {

    static final Path EXAMPLE = Path.of("..", "examples", "kazakhstan-2022");

    static Run of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(args).map(String::valueOf).toArray(String[]::new);
        int exit = Main.run(Screen.NONE, new PrintWriter(out), new PrintWriter(err), words);
        return new Run(exit, out.toString(), err.toString());
    }

    /** A case with one short article. */
    static Path shortCase(Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("flood.txt"),
                "Flood kills three in Kampong Baru\n\n12 March 2023\n\nAt least three people were killed on Saturday"
                        + " when the river broke its banks in Kampong Baru, mayor Siti Rahman said.\n");
        return folder;
    }

    /** The input files of the example, in the order of their names. */
    static List<Path> exampleInputs() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE.resolve("input"))) {
            return files.sorted().toList();
        }
    }
}
