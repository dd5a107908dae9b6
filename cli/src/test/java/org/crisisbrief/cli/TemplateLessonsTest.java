package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the documents for authors show, in the order in which they show it. */
class TemplateLessonsTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");

    @TempDir
    private Path folder;

    private Run last = new Run(0, "", "");

    @ParameterizedTest
    @ValueSource(strings = {"templates.md"})
    void everyExampleRuns(String name) throws Exception {
        Matcher fence = FENCE.matcher(Files.readString(DOCS.resolve(name)));
        int examples = 0;
        while (fence.find()) {
            examples++;
            String subject = fence.group(2) == null ? "" : fence.group(2);
            String content = fence.group(3);
            switch (fence.group(1)) {
                case "sh" -> run(content, subject.equals("fails"));
                case "ftl", "properties", "yaml" -> write(subject, content);
                case "text" -> tells(content);
                case "xml" -> isInTheLanguage(content);
                default -> throw new AssertionError("nothing runs " + fence.group(1));
            }
        }
        assertTrue(examples > 3);
    }

    @Test
    void aNoteOfOnesOwnHoldsWhatItsTemplateAsksFor() throws Exception {
        Matcher fence = FENCE.matcher(Files.readString(DOCS.resolve("templates.md")));
        boolean built = false;
        while (fence.find() && !built) {
            if (fence.group(1).equals("sh")) {
                run(fence.group(3).replace("pdf,docx", "xml"), false);
                built = fence.group(3).contains("my/note");
            } else {
                write(fence.group(2), fence.group(3));
            }
        }
        String note = Files.readString(folder.resolve("pages/note.xml"));
        for (String said : List.of("Note for the file", "What we do not know", "Duty desk, room 12", "<ref to=")) {
            assertTrue(note.contains(said), said);
        }
        assertTrue(Files.readString(folder.resolve("pages/briefing.xml")).contains("Signed by the head of unit."));
    }

    private void run(String script, boolean fails) {
        for (String line : script.lines().filter(l -> !l.isBlank()).toList()) {
            List<Object> args = new ArrayList<>();
            for (String word : line.replaceAll("\\s+#.*", "").split(" +")) {
                args.add(placed(word));
            }
            assertEquals("crisisbrief", args.remove(0));
            last = Run.of(args.toArray());
            if (fails) {
                assertNotEquals(Exit.DONE, last.exit(), line);
            } else {
                assertEquals(Exit.DONE, last.exit(), () -> line + "\n" + last.err());
            }
        }
    }

    /** A word of a command, its paths led to where the test has them. */
    private String placed(String word) {
        if (word.startsWith("examples/")) {
            return "../" + word;
        }
        String own = Pattern.compile("(^|,)(my|pages)(?=[/,]|$)")
                .matcher(word)
                .replaceAll(m -> m.group(1)
                        + Matcher.quoteReplacement(folder.resolve(m.group(2)).toString()));
        return own;
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }

    private void tells(String content) {
        String told = last.err().replace(folder + "/", "");
        content.lines().forEach(line -> assertTrue(told.contains(line.strip()), () -> line + "\n" + told));
    }

    private static void isInTheLanguage(String content) throws DocumentXml.SyntaxException {
        Document document = DocumentXml.read(new StringReader(content));
        assertTrue(document.blocks().size() > 3);
    }
}
