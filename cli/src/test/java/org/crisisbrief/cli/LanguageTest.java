package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crisisbrief.compose.wording.Sayings;
import org.crisisbrief.model.document.BriefingLanguages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents in other languages than English, from the command to the files. */
@Tag("slow")
class LanguageTest {

    @TempDir
    private static Path folder;

    private static Path data;

    static Stream<String> languages() {
        return BriefingLanguages.CODES.stream().filter(c -> !c.equals("en"));
    }

    @BeforeAll
    static void read() {
        Run run = Run.of("build", Run.EXAMPLE, "-o", folder, "--format", "json");
        assertEquals(Exit.DONE, run.exit(), run.err());
        data = folder.resolve("situation.json");
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void allTemplatesKeepTheRulesAndTheStandards(String language) throws Exception {
        Path out = folder.resolve(language);
        Run run = Run.of(
                "render",
                data,
                "--language",
                language,
                "--template",
                "briefing,sitrep,flash",
                "-o",
                out,
                "--format",
                "pdf,docx,xml");
        assertEquals(Exit.DONE, run.exit(), run.err());
        for (String template : List.of("briefing", "sitrep", "flash")) {
            Run check = Run.of("check", out.resolve(template + ".xml"), "--situation", data);
            assertEquals(Exit.DONE, check.exit(), check.out() + check.err());
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
                assertEquals(List.of(), failures(out.resolve(template + ".pdf"), flavour), template + " " + flavour);
            }
        }
    }

    private static List<String> failures(Path file, PDFAFlavour flavour) throws Exception {
        try (InputStream pdf = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " "
                            + a.getLocation().getContext())
                    .distinct()
                    .limit(8)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyGapOfTheRulesHasItsSentence(String language) throws Exception {
        Sayings sayings = Sayings.of(Locale.forLanguageTag(language));
        try (InputStream rules = LanguageTest.class.getResourceAsStream("/org/crisisbrief/extract/rules/en/gaps.txt")) {
            List<String> missing = new String(rules.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> l.startsWith("gap."))
                    .map(l -> l.substring(l.lastIndexOf('|') + 1).strip())
                    .filter(s -> sayings.of(s).isEmpty())
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void theCaseChoosesTheLanguageAndTheCallGoesBeforeIt() throws Exception {
        Path home = folder.resolve("case");
        Files.createDirectories(home.resolve("input"));
        Files.writeString(
                home.resolve("input/a.txt"), "A flood killed three people in Dakar on 3 May 2021, the police said.\n");
        Files.writeString(home.resolve("situation.yaml"), "language: es\n");
        assertEquals(Exit.DONE, Run.of("build", home, "--format", "xml").exit());
        assertTrue(Files.readString(home.resolve("output/briefing.xml")).contains("Lo esencial"));
        assertEquals(
                Exit.DONE,
                Run.of("build", home, "--format", "xml", "--language", "ru").exit());
        assertTrue(Files.readString(home.resolve("output/briefing.xml")).contains("Главное"));
        Run wrong = Run.of("build", home, "--language", "tlh");
        assertEquals(Exit.USAGE, wrong.exit());
        assertTrue(wrong.err().contains("there are en, fr, es"), wrong.err());
    }
}
