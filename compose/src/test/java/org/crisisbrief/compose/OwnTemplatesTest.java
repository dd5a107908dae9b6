package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class OwnTemplatesTest {

    private static final String OPEN =
            "<document title=\"T\" date=\"2024-06-05\" lang=\"en\" marking=\"TLP:CLEAR\" running=\"T\""
                    + " page-label=\"{page}\">\n";

    @TempDir
    private Path folder;

    private Path outside() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, OPEN + "<p>secret</p></document>");
        return secret;
    }

    private Path own() throws IOException {
        return Files.createDirectories(folder.resolve("own"));
    }

    private Document compose(String template) throws IOException {
        return Composer.with(own())
                .compose(OtherSituations.quake(), new Composition(template, Locale.ENGLISH, Tlp.CLEAR));
    }

    /** What is said of a template with this content. */
    private String complaint(String content) throws IOException {
        Files.writeString(own().resolve("mine.ftlx"), content);
        return String.valueOf(
                assertThrows(BadTemplate.class, () -> compose("mine")).getMessage());
    }

    @Test
    void anExportedTemplateMakesTheSameDocument() throws IOException {
        Composer.shipped().export("briefing", own());
        assertEquals(
                Composer.shipped()
                        .compose(OtherSituations.quake(), new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR)),
                compose("briefing"));
        assertEquals(List.of("briefing"), Composer.with(own()).ownTemplates());
        assertThrows(IOException.class, () -> Composer.shipped().export("briefing", own()));
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateIsExportedWithAllThatItUses() {
        return Composer.shipped().templates().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path target = folder.resolve(name);
                    Composer.shipped().export(name, target);
                    assertEquals(List.of(name), Composer.with(target).ownTemplates());
                    assertTrue(Files.exists(target.resolve("macros.ftlx")));
                    assertEquals(
                            name.equals("briefing"),
                            Files.exists(target.resolve("sections/01-masthead.ftlx")),
                            "and no more");
                }));
    }

    @Test
    void sectionsTextsAndIncludesOfOnesOwnTakeTheirPlaces() throws IOException {
        Files.createDirectories(own().resolve("sections"));
        Files.writeString(
                own().resolve("sections/13-assessment.ftlx"),
                "<h1 id=\"assessment\">${text[\"our.title\"]}</h1>\n<#include \"/parts/desk.ftlx\">");
        Files.createDirectories(own().resolve("parts"));
        Files.writeString(own().resolve("parts/desk.ftlx"), "<p>The desk of ${head.title}</p>");
        Files.writeString(own().resolve("texts_en.properties"), "our.title = Sévère\ngaps.title = Open questions\n");

        String text = PlainText.of(compose("briefing"));

        assertTrue(text.contains("# Sévère"), text);
        assertTrue(text.contains("The desk of "));
        assertTrue(text.contains("# Open questions"));
    }

    @TestFactory
    Stream<DynamicTest> anErrorNamesFileLineExpressionAndWhatThereIs() {
        return Map.of(
                        OPEN + "<p>\n${head.titel}</p></document>",
                        "mine.ftlx:3: there is no head.titel; the nearest is \"title\" (there are title, ",
                        "${haed.title}",
                        "mine.ftlx:1: there is no haed; the nearest is \"head\" (there are ",
                        "<#list gaps as g>\n\n${g.txt}</#list>",
                        "mine.ftlx:3: there is no g.txt; the nearest is \"text\" (there are anchor, number, text,"
                                + " rule, lang)",
                        "${text[\"gaps.titel\"]}",
                        "mine.ftlx:1: there is no text[\"gaps.titel\"]; the nearest is \"gaps.title\" (there are ",
                        "<#import \"macros.ftlx\" as m>\n<@m.sentense s/>",
                        "mine.ftlx:2: there is no m.sentense; the nearest is \"sentence\" (there are ",
                        "<#include \"sections/11-gasp.ftlx\">",
                        "mine.ftlx:1: there is no file \"sections/11-gasp.ftlx\" in the folder or among those that"
                                + " ship; the nearest is \"sections/11-gaps.ftlx\"",
                        "\n${gaps.text}",
                        "mine.ftlx:2: gaps: For \".\" left-hand operand: Expected a hash, but this has evaluated to a"
                                + " sequence",
                        "<#list gaps as g>",
                        "mine.ftlx:1: ",
                        OPEN + "<p>${head.title}</p>\n<p>one & two</p>\n</document>",
                        "mine.ftlx:3: what is written here is not in the document language; not well-formed XML: ",
                        OPEN + "<#list 1..2 as i>\n<p>x</p>\n<para>y</para>\n</#list></document>",
                        "mine.ftlx:4: what is written here is not in the document language; ")
                .entrySet()
                .stream()
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.getKey(),
                        () -> assertTrue(
                                complaint(wrong.getKey()).startsWith(wrong.getValue()), () -> complained(wrong))));
    }

    private String complained(Map.Entry<String, String> wrong) {
        try {
            return complaint(wrong.getKey());
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void anErrorInAnIncludedFileNamesThatFile() throws IOException {
        Files.writeString(own().resolve("part.ftlx"), "\n\n<p>${head.nothing}</p>");
        assertTrue(
                complaint(OPEN + "<#include \"part.ftlx\"></document>").startsWith("part.ftlx:3: there is no head."));
        Files.writeString(own().resolve("part.ftlx"), "<p>x</p>\n<p>\n<b>x</b></p>");
        assertTrue(complaint(OPEN + "<#include \"part.ftlx\"></document>").startsWith("part.ftlx:3: what is written"));
        Files.writeString(own().resolve("part.ftlx"), "<p>x</p>\n<#if >");
        assertTrue(complaint(OPEN + "<#include \"part.ftlx\"></document>").startsWith("part.ftlx:2: "));
    }

    @Test
    void anUnknownTemplateNamesThoseThatThereAre() {
        BadTemplate unknown = assertThrows(BadTemplate.class, () -> compose("breifing"));
        assertEquals(
                "no template breifing; the nearest is \"briefing\" (there are briefing, flash, sitrep)",
                unknown.getMessage());
    }

    @TestFactory
    Stream<DynamicTest> aTemplateReachesNothingOfJava() {
        return Stream.of(
                        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/etc/passwd\")}",
                        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                        "<#assign c = \"java.lang.Runtime\"?new()>",
                        "${head?api.class}",
                        "${gaps?api.iterator()}",
                        "${head.class.name}",
                        "${head.getClass()}",
                        "${gaps.size()}",
                        "${text.class}",
                        "${.vars[\"java\"]}",
                        "${statics[\"java.lang.System\"].exit(1)}",
                        "<#assign x = '${\"freemarker.template.utility.Execute\"?new()}'?interpret><@x/>",
                        "${'\"freemarker.template.utility.Execute\"?new()'?eval}",
                        "<#setting api_builtin_enabled=true>${head?api}",
                        "<#setting"
                                + " new_builtin_class_resolver=\"unrestricted\">${\"freemarker.template.utility.Execute\"?new()}",
                        "${sources[0].sourceText}")
                .map(attack -> DynamicTest.dynamicTest(attack, () -> complaint(attack)));
    }

    @TestFactory
    Stream<DynamicTest> aTemplateReachesNoFileAndNoAddress() throws IOException {
        Path secret = outside();
        return Stream.of(
                        "../secret.txt",
                        "../../../../../../etc/passwd",
                        "/../secret.txt",
                        "sections/../../secret.txt",
                        "..\\\\secret.txt",
                        secret.toString().replace("\\", "/"),
                        "/etc/passwd",
                        "file:///etc/passwd",
                        secret.toUri().toString(),
                        "http://localhost/x.ftlx",
                        "jar:file:///x.jar!/x",
                        "classpath:/log4j2.component.properties",
                        "/org/crisisbrief/compose/texts_en.properties",
                        "*/secret.txt",
                        "own",
                        "")
                .map(name -> DynamicTest.dynamicTest("include " + name, () -> {
                    for (String use : List.of(
                            "<#include \"" + name + "\">",
                            "<#import \"" + name + "\" as x>",
                            "<@.get_optional_template(\"" + name + "\").include/>")) {
                        assertFalse(complaint(use).contains("secret</p>"));
                    }
                }));
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        outside();
        Files.createSymbolicLink(own().resolve("link.ftlx"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(own().resolve("up"), folder);
        assertTrue(complaint("<#include \"link.ftlx\">").contains("link that leads out of the folder"));
        assertTrue(complaint("<#include \"up/secret.txt\">").contains("link that leads out of the folder"));
        BadTemplate itself = assertThrows(BadTemplate.class, () -> compose("link"));
        assertTrue(String.valueOf(itself.getMessage()).contains("link that leads out of the folder"));
        Files.createSymbolicLink(own().resolve("texts_en.properties"), folder.resolve("secret.txt"));
        assertTrue(complaint(OPEN + "</document>").contains("link that leads out of the folder"));
    }

    @Test
    void whatCallsOrIncludesItselfIsStopped() throws IOException {
        for (String endless : List.of(
                "<#macro r><@r/></#macro><@r/>",
                "<#include \"mine.ftlx\">",
                "<#function f x><#return f(x)></#function>${f(1)}")) {
            assertEquals(
                    "mine.ftlx calls or includes itself without an end; look for a macro that calls itself, or a file"
                            + " that includes itself",
                    complaint(endless));
        }
    }

    @Test
    void whatWritesWithoutEndIsStopped() throws IOException {
        assertEquals(
                "mine.ftlx:2 writes more than 20000000 characters; look for a loop without an end",
                complaint("\n<#list 1.. as i>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</#list>"));
    }

    @Test
    void whatNeitherEndsNorWritesIsGivenUp() throws IOException {
        Files.writeString(own().resolve("mine.ftlx"), "<#list 1..30000000 as i></#list>");
        freemarker.template.Template endless =
                Engine.over(new TemplateFolder(own())).getTemplate("mine.ftlx");
        BadTemplate given = assertThrows(
                BadTemplate.class, () -> new LimitedPress(1000, Duration.ofMillis(20)).print(endless, Map.of()));
        assertEquals(
                "mine.ftlx does not end: nothing came of it in 0 seconds; look for a <#list> over a range without an"
                        + " end",
                given.getMessage());
    }
}
