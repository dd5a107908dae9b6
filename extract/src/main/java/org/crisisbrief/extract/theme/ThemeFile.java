package org.crisisbrief.extract.theme;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.crisisbrief.extract.yaml.YamlMapping;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.document.Contrast;
import org.crisisbrief.model.document.FontFile;
import org.crisisbrief.model.document.Logo;
import org.crisisbrief.model.document.Margins;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.document.Theme.Colours;
import org.crisisbrief.model.document.Typeface;

/**
 * A theme that a user wrote. What is wrong in it becomes an error with its line, text that is hard to read a warning; what is
 * missing or wrong is as in {@link Theme#PLAIN}.
 */
public final class ThemeFile {

    private static final List<String> KEYS =
            List.of("colours", "fonts", "logo", "paper", "margins", "header", "footer", "numbering");
    private static final List<String> COLOURS = List.of("text", "heading", "link", "muted", "tint", "rule");
    private static final List<String> FACES = List.of("regular", "italic", "bold", "bold-italic");
    private static final double POINTS = 72 / 25.4;

    /** The most bytes of a theme, and of a font or picture that it names. */
    private static final long LARGEST_THEME = 1 << 18;

    private static final long LARGEST_PART = 1 << 25;

    private final Path folder;
    private final String name;
    private final YamlMapping yaml;
    private final List<Diagnostic> diagnostics;

    private ThemeFile(Path file, String text, List<Diagnostic> diagnostics) {
        this.folder = file.resolveSibling("");
        this.name = String.valueOf(file.getFileName());
        this.yaml = YamlMapping.of(name, text, KEYS, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Reads a theme; the files that it names lie beside it or in folders from there on. */
    public static Theme read(Path file, List<Diagnostic> diagnostics) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_THEME) {
                diagnostics.add(Diagnostic.error(name, "The theme is larger than " + LARGEST_THEME + " bytes."));
                return Theme.PLAIN;
            }
            return of(file, Files.readString(file), diagnostics);
        } catch (CharacterCodingException e) {
            diagnostics.add(Diagnostic.error(name, "The theme is not text in UTF-8."));
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(name, "The theme cannot be read."));
        }
        return Theme.PLAIN;
    }

    /** Reads the text of a theme in a file. */
    static Theme of(Path file, String text, List<Diagnostic> diagnostics) {
        return new ThemeFile(file, text, diagnostics).theme();
    }

    private Theme theme() {
        Colours colours = colours();
        for (Contrast contrast : colours.contrasts()) {
            if (!contrast.suffices()) {
                diagnostics.add(Diagnostic.warning(
                        name,
                        String.format(
                                Locale.ROOT,
                                "The colour \"%s\" on %s has a contrast of %.2f to 1, which is hard to read; WCAG AA asks for %.1f.",
                                contrast.text(),
                                contrast.ground(),
                                Math.floor(contrast.ratio() * 100) / 100,
                                Contrast.LEAST)));
            }
        }
        Function<String, Optional<String>> line =
                s -> s.length() <= Theme.LONGEST_LINE ? Optional.of(s) : Optional.empty();
        String wanted = "a line of " + Theme.LONGEST_LINE + " characters at most";
        return new Theme(
                colours,
                fonts(),
                logo(),
                yaml.value("paper", "A4 or Letter", ThemeFile::paper).orElse(Theme.PLAIN.paper()),
                margins(),
                yaml.value("header", wanted, line).orElse(""),
                yaml.value("footer", wanted, line).orElse(""),
                yaml.value(
                                "numbering",
                                "how many levels of headings are numbered, 0 to 4",
                                s -> Optional.of(Integer.valueOf(s)).filter(n -> n >= 0 && n <= 4))
                        .orElse(0));
    }

    private Colours colours() {
        YamlMapping given = yaml.inside("colours", COLOURS, " of colours");
        Colours plain = Theme.PLAIN.colours();
        return new Colours(
                colour(given, "text", plain.text()),
                colour(given, "heading", plain.heading()),
                colour(given, "link", plain.link()),
                colour(given, "muted", plain.muted()),
                colour(given, "tint", plain.tint()),
                colour(given, "rule", plain.rule()));
    }

    private static String colour(YamlMapping given, String key, String otherwise) {
        return given.value(
                        key,
                        "a colour such as \"#1a2b3c\", between quotation marks",
                        s -> Optional.of(s.toLowerCase(Locale.ROOT)).filter(c -> c.matches("#[0-9a-f]{6}")))
                .orElse(otherwise);
    }

    private Theme.Fonts fonts() {
        YamlMapping given = yaml.inside("fonts", List.of("text", "headings"), " of fonts");
        Typeface text = typeface(given, "text").orElse(Theme.PLAIN.fonts().text());
        return new Theme.Fonts(text, typeface(given, "headings").orElse(text));
    }

    private Optional<Typeface> typeface(YamlMapping given, String key) {
        if (given.holdsMapping(key)) {
            YamlMapping faces = given.inside(key, FACES, " of a font");
            Optional<FontFile> regular = font(faces, "regular");
            if (!faces.holds("regular")) {
                given.error(key, "\"" + key + "\" wants the file of its regular face, as \"regular: ...\".");
            }
            if (regular.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Typeface.Files(
                    regular.get(), font(faces, "italic"), font(faces, "bold"), font(faces, "bold-italic")));
        }
        return given.value(
                key,
                "the name of a family that ships (Roboto, Liberation Sans, Liberation Serif), or files, as"
                        + " \"regular: ...\", \"bold: ...\" below it",
                s -> Typeface.Shipped.named(s).map(Typeface.class::cast));
    }

    private Optional<FontFile> font(YamlMapping faces, String key) {
        return file(faces, key).flatMap(bytes -> {
            try {
                FontFile font = new FontFile(bytes);
                if (!font.isForEditing()) {
                    diagnostics.add(Diagnostic.warning(
                            name,
                            "The licence of the font " + font.family()
                                    + " lets it be embedded in the PDF but not in Word's file, which is edited on; Word"
                                    + " shows it only where it is installed."));
                }
                return Optional.of(font);
            } catch (IllegalArgumentException e) {
                faces.error(key, "\"" + key + "\" names a font that cannot be embedded: " + e.getMessage() + ".");
                return Optional.empty();
            }
        });
    }

    private Optional<Logo> logo() {
        YamlMapping given = yaml.inside("logo", List.of("file", "alternative", "height"), " of a logo");
        Optional<byte[]> bytes = file(given, "file");
        Optional<String> alternative = given.text("alternative");
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (alternative.isEmpty()) {
            given.error(
                    "file", "A logo wants \"alternative: ...\", which says what it is to readers who do not see it.");
            return Optional.empty();
        }
        double height = given.value("height", "its height in millimetres, 5 to 40", s -> between(s, 5, 40))
                .orElse(12.0);
        try {
            return Optional.of(Logo.of(bytes.get(), alternative.get(), height * POINTS));
        } catch (IllegalArgumentException e) {
            given.error("file", "The logo cannot be used: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private Margins margins() {
        YamlMapping given = yaml.inside("margins", List.of("side", "top", "bottom"), " of margins");
        Margins said =
                Margins.ofMillimetres(margin(given, "side", 10), margin(given, "top", 18), margin(given, "bottom", 18));
        Margins plain = Theme.PLAIN.margins();
        return new Margins(
                said.side() > 0 ? said.side() : plain.side(),
                said.top() > 0 ? said.top() : plain.top(),
                said.bottom() > 0 ? said.bottom() : plain.bottom());
    }

    /** In millimetres; 0 where it is not given. */
    private static double margin(YamlMapping given, String key, int least) {
        return given.value(key, "millimetres, " + least + " to 40", s -> between(s, least, 40))
                .orElse(0.0);
    }

    private static Optional<Paper> paper(String name) {
        return switch (name) {
            case "A4" -> Optional.of(Paper.A4);
            case "Letter" -> Optional.of(Paper.LETTER);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> between(String number, double least, double most) {
        double value = Double.parseDouble(number);
        return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    }

    /** The bytes of a file that a key names. */
    private Optional<byte[]> file(YamlMapping given, String key) {
        Optional<String> named = given.text(key);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(named.get());
            if (!Files.isRegularFile(file)) {
                given.error(key, "There is no file \"" + named.get() + "\" beside the theme.");
            } else if (Files.size(file) > LARGEST_PART) {
                given.error(key, "The file \"" + named.get() + "\" is larger than " + LARGEST_PART + " bytes.");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException | InvalidPathException e) {
            given.error(key, "The file \"" + named.get() + "\" cannot be read.");
        }
        return Optional.empty();
    }
}
