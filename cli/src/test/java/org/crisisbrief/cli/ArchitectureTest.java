package org.crisisbrief.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the poms cannot say of the modules. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.crisisbrief");

    @Test
    void seesEveryModule() {
        for (String module : new String[] {
            "model.fact.Situation",
            "extract.Extractor",
            "compose.Composer",
            "render.pdf.PdfRenderer",
            "render.docx.DocxRenderer"
        }) {
            assertTrue(CLASSES.contain("org.crisisbrief." + module), module);
        }
    }

    @Test
    void theDocumentKnowsNeitherFactsNorSources() {
        noClasses()
                .that()
                .resideInAPackage("..model.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..model.fact..", "..model.source..")
                .check(CLASSES);
    }

    @Test
    void renderersKnowNoFacts() {
        noClasses()
                .that()
                .resideInAPackage("..render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..model.fact..", "..model.json..")
                .check(CLASSES);
    }

    @Test
    void nothingAsksTheClockOrTheMachine() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(CLASSES);
    }
}
