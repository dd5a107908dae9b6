package org.crisisbrief.extract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.document.Contrast;
import org.crisisbrief.model.document.Margins;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.document.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFileTest {

    @TempDir
    Path folder = Path.of("");

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"plain", "humanitarian", "ministry"})
    void whatShipsIsWithoutFaultAndEasyToRead(String name) throws IOException {
        Path file = folder.resolve("deep/down/my.yaml");
        ShippedThemes.export(name, file);
        Theme theme = ThemeFile.read(file, diagnostics);
        assertEquals(List.of(), diagnostics);
        assertEquals(ShippedThemes.named(name), theme);
        assertTrue(theme.colours().contrasts().stream().allMatch(Contrast::suffices));
    }

    @Test
    void everyKeyCounts() throws IOException {
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB),
                "png",
                folder.resolve("sign.png").toFile());
        Files.write(folder.resolve("own.ttf"), liberation());
        Theme theme = read("""
                colours:
                  text: "#000000"
                  heading: "#222222"
                  link: "#00008B"
                  muted: "#333333"
                  tint: "#f0f0f0"
                  rule: "#cccccc"
                fonts:
                  text:
                    regular: own.ttf
                    bold: own.ttf
                  headings: liberation serif
                logo:
                  file: sign.png
                  alternative: Sign of the desk
                  height: 10
                paper: Letter
                margins:
                  side: 25
                  top: 30
                  bottom: 20
                header: The desk
                footer: For partners
                numbering: 2
                """);
        assertEquals(List.of(), diagnostics);
        assertEquals("#00008b", theme.colours().link());
        assertEquals("Liberation Sans", theme.fonts().text().family());
        assertEquals(Typeface.Shipped.LIBERATION_SERIF, theme.fonts().headings());
        assertEquals("Sign of the desk", theme.logo().orElseThrow().alternative());
        assertEquals(720 / 25.4, theme.logo().orElseThrow().height(), 1e-9);
        assertEquals(2 * 720 / 25.4, theme.logo().orElseThrow().width(), 1e-9);
        assertEquals(Paper.LETTER, theme.paper());
        assertEquals(Margins.ofMillimetres(25, 30, 20), theme.margins());
        assertEquals("The desk", theme.header());
        assertEquals("For partners", theme.footer());
        assertEquals(2, theme.numbering());
    }

    @Test
    void anEmptyFileIsPlain() throws IOException {
        assertEquals(Theme.PLAIN, read("# nothing yet\n"));
        assertEquals(List.of(), diagnostics);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colors:\\n  text: '#000000' | my.yaml:1: The key \"colors\" is not known here; the nearest is \"colours\"",
                "colours:\\n  headings: '#000000' | my.yaml:2: The key \"headings\" of colours is not known here; the nearest is \"heading\"",
                "colours:\\n  text: #000000 | my.yaml:2: \"text\" wants a colour such as \"#1a2b3c\", between quotation marks.",
                "numbering: 7 | my.yaml:1: \"numbering\" wants how many levels of headings are numbered, 0 to 4.",
                "numbering: 1.5 | my.yaml:1: \"numbering\" wants",
                "margins:\\n  side: 3 | my.yaml:2: \"side\" wants millimetres, 10 to 40.",
                "paper: A3 | my.yaml:1: \"paper\" wants A4 or Letter.",
                "fonts:\\n  text: Comic Sans | my.yaml:2: \"text\" wants the name of a family that ships (Roboto,",
                "fonts:\\n  text:\\n    regular: gone.ttf | my.yaml:3: There is no file \"gone.ttf\" beside the theme.",
                "fonts:\\n  text:\\n    bold: own.ttf | my.yaml:3: \"text\" wants the file of its regular face",
                "logo:\\n  file: gone.png | my.yaml:2: There is no file \"gone.png\" beside the theme.",
                "header: | my.yaml:1: \"header\" wants a line of 64 characters at most.",
                "- a list | my.yaml:1: Here \"key: value\" lines are expected.",
                "a: [ | my.yaml:1: This is not valid YAML",
            })
    void namesTheLineAndWhatIsWanted(String text, String message) throws IOException {
        read(text.replace("\\n", "\n"));
        String said = diagnostics.stream()
                .map(d -> d.file().orElse("") + ": " + d.message())
                .toList()
                .toString();
        assertTrue(said.contains(message), said);
    }

    @Test
    void warnsOfTextThatIsHardToReadAndNamesPairAndRatio() throws IOException {
        read("colours:\n  muted: \"#999999\"\n");
        assertEquals(
                "The colour \"muted\" on the page has a contrast of 2.84 to 1, which is hard to read; WCAG AA asks for 4.5.",
                diagnostics.get(0).message());
        assertEquals(Diagnostic.Severity.WARNING, diagnostics.get(0).severity());
        assertEquals(2, diagnostics.size(), diagnostics.toString());
    }

    @Test
    void saysWhyAFontCannotBeEmbedded() throws IOException {
        byte[] font = liberation();
        assertTrue(font("x".getBytes()).contains("the font is cut off or damaged"));
        assertTrue(font("this is no font at all".getBytes()).contains("it is not a TrueType font"));
        assertTrue(font(Arrays.copyOf(font, 2000)).contains("the font is cut off or damaged"));
        assertTrue(font(starting(font, "OTTO")).contains("its outlines are PostScript curves (CFF)"));
        assertTrue(font(starting(font, "ttcf")).contains("it is a collection of fonts"));
        assertTrue(font(starting(font, "wOF2")).contains("it is a font for the web"));
        assertTrue(font(permitting(font, 2)).contains("its licence does not let it be embedded (fsType 2)"));
        assertTrue(font(permitting(font, 0x100)).contains("its licence does not let a part"));
        assertTrue(font(permitting(font, 4)).contains("lets it be embedded in the PDF but not in Word's file"));
        assertEquals("[]", font(permitting(font, 8)));
    }

    @Test
    void saysWhyALogoCannotBeUsed() throws IOException {
        Files.writeString(folder.resolve("sign.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        read("logo:\n  file: sign.svg\n  alternative: Sign\n");
        assertTrue(diagnostics.get(0).message().contains("it is neither PNG nor JPEG"), diagnostics.toString());
        diagnostics.clear();
        Files.write(folder.resolve("sign.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});
        read("logo:\n  file: sign.png\n  alternative: Sign\n");
        assertTrue(diagnostics.get(0).message().contains("the picture cannot be read"), diagnostics.toString());
        diagnostics.clear();
        read("logo:\n  file: sign.png\n");
        assertTrue(diagnostics.get(0).message().contains("A logo wants \"alternative: ...\""), diagnostics.toString());
    }

    private String font(byte[] bytes) throws IOException {
        diagnostics.clear();
        Files.write(folder.resolve("own.ttf"), bytes);
        read("fonts:\n  text:\n    regular: own.ttf\n");
        return diagnostics.toString();
    }

    private Theme read(String text) throws IOException {
        return ThemeFile.read(Files.writeString(folder.resolve("my.yaml"), text), diagnostics);
    }

    /** The font that PDFBox brings along. */
    private static byte[] liberation() throws IOException {
        try (InputStream in = ThemeFileTest.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static byte[] starting(byte[] font, String tag) {
        byte[] changed = font.clone();
        for (int i = 0; i < 4; i++) {
            changed[i] = (byte) tag.charAt(i);
        }
        return changed;
    }

    /** The font with another fsType. */
    private static byte[] permitting(byte[] font, int permission) {
        ByteBuffer changed = ByteBuffer.wrap(font.clone());
        for (int i = 0; i < changed.getShort(4); i++) {
            if (changed.getInt(12 + 16 * i) == 0x4F532F32) {
                changed.putShort(changed.getInt(12 + 16 * i + 8) + 8, (short) permission);
            }
        }
        return changed.array();
    }
}
