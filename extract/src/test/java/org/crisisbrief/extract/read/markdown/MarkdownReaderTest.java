package org.crisisbrief.extract.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.DocumentReader.Content;
import org.crisisbrief.extract.read.DocumentReader.Input;
import org.crisisbrief.extract.read.Limits;
import org.crisisbrief.model.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

    private static Content read(String markdown) throws IOException {
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        return new MarkdownReader()
                .read(new Input("a.md", bytes, Optional.empty(), new Budget(Limits.STANDARD, bytes.length)));
    }

    private static List<String> paragraphs(String markdown) throws IOException {
        SourceText text = read(markdown).text().orElseThrow();
        return IntStream.rangeClosed(1, text.paragraphs().size())
                .mapToObj(text::paragraph)
                .toList();
    }

    @Test
    void readsBlocksWithoutTheirMarks() throws IOException {
        String markdown = """
                # Flood at *Lomasi* #

                Water rose
                over the quay.

                <!-- to be checked -->
                Second title
                ------------

                - The first
                  item
                * The second
                1. One
                2. Two

                > A quoted line
                > goes on.

                ***

                ```
                kept *as* it stands
                ```

                [depot]: https://example.org
                The [depot] and [a list](https://example.org/a_(b) "name").[^1]

                [^1]: Counted by *two* teams.
                """;

        assertEquals(
                List.of(
                        "Flood at Lomasi",
                        "Water rose over the quay.",
                        "Second title",
                        "The first item",
                        "The second",
                        "One",
                        "Two",
                        "A quoted line goes on.",
                        "kept *as* it stands",
                        "The depot and a list.",
                        "Counted by two teams."),
                paragraphs(markdown));
        assertEquals(Optional.of("Flood at Lomasi"), read(markdown).metadata().title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    At least **seven** people were _hurt_.      ! At least seven people were hurt.
                    ***Seven** people* were hurt                ! Seven people were hurt
                    He said [sic] that [we] *would* go          ! He said [sic] that [we] would go
                    5 * 3 * 2 and snake_case_name               ! 5 * 3 * 2 and snake_case_name
                    Stars \\*stay\\* &amp; so does \\&amp;      ! Stars *stay* & so does &amp;
                    See <https://example.org/a_b_c>, x<br>y     ! See https://example.org/a_b_c, x y
                    A <b>bold</b> word, 3 < 4 and 5 > 4         ! A bold word, 3 < 4 and 5 > 4
                    The `*` sign and ~~old~~ news               ! The * sign and old news
                    1986. It was a great flood                  ! 1986. It was a great flood
                    """)
    void takesTheMarksOutOfARun(String markdown, String words) throws IOException {
        assertEquals(
                List.of(words),
                paragraphs("Before it\n" + markdown).stream()
                        .map(p -> p.replaceFirst("^Before it ", ""))
                        .toList());
    }

    @Test
    void readsATableAsItsRows() throws IOException {
        assertEquals(
                List.of("Village: Lomasi | lower part; Killed: 4", "Village: Upper Tarn; Killed: 3", "The end."),
                paragraphs(
                        "Village | Killed\n:--- | ---:\nLomasi \\| lower part | 4\n**Upper Tarn** | 3\n\nThe end.\n"));
        assertEquals(List.of("a | b"), paragraphs("a | b\n---\n"), "a title underlined, no table");
    }

    @Test
    void keepsTheLinesOfAFileThatHasNoEmptyOnesApart() throws IOException {
        assertEquals(List.of("The river rose.", "The bridge fell."), paragraphs("The river rose.\nThe bridge fell.\n"));
    }

    @Test
    void holdsOutAgainstManyMarks() throws IOException {
        for (String mark : List.of(
                "[", "]", "[a](", "*", "* a", "_", "`", "` `` ", "<", "<!--", ">", "|", "-", "- ", "#", "~~", "\\",
                "[]", "[a][")) {
            paragraphs("x " + mark.repeat(200_000 / mark.length()));
            paragraphs((mark + "\n").repeat(50_000 / mark.length()));
        }
        assertEquals(
                100_000,
                paragraphs("a [" + "[".repeat(49_998) + "]".repeat(50_000))
                                .get(0)
                                .length()
                        - 1);
    }
}
