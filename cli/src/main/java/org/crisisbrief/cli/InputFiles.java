package org.crisisbrief.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;

/** Reads the project's own files, as earlier calls wrote them or a person changed them. */
final class InputFiles {

    private InputFiles() {}

    static Situation situation(Path file) throws Failure {
        try {
            return SituationJson.read(new StringReader(text(file)));
        } catch (SituationJson.FormatException e) {
            throw Failure.files(
                    file + ": " + e.getMessage() + ". Mend it, or write it anew with \"crisisbrief extract\".");
        }
    }

    /** A situation whose sources carry their texts, as it takes to quote them. */
    static Situation withTexts(Path file) throws Failure {
        Situation situation = situation(file);
        if (situation.sources().stream().anyMatch(s -> s.text().isEmpty())) {
            throw Failure.files(file + ": a source carries no text to quote. Write it with \"crisisbrief extract\".");
        }
        return situation;
    }

    static Document document(Path file) throws Failure {
        try {
            return DocumentXml.read(new StringReader(text(file)));
        } catch (DocumentXml.SyntaxException e) {
            throw Failure.files(file + ": " + e.getMessage());
        }
    }

    private static String text(Path file) throws Failure {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw Failure.files(file + ": the file is not text in UTF-8. Give a file that crisisbrief wrote.");
        } catch (NoSuchFileException e) {
            throw Failure.files(file + ": there is no such file. Check the name and the folder.");
        } catch (IOException e) {
            throw Failure.files(file
                    + (Files.isDirectory(file)
                            ? ": this is a folder. Give the file in it."
                            : ": the file cannot be read. Check that you may open it."));
        }
    }
}
