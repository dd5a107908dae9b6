package org.crisisbrief.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.model.source.Source.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date 2022-01-09 Peacekeepers are stationed in the country. | 2022-01-09 | STATED",
                "Published: 9 January 2022 | 2022-01-09 | STATED",
                "Posted on January 9, 2022 | 2022-01-09 | STATED",
                "Jan 9, 2022 - Two people died in a flood. | 2022-01-09 | STATED",
                "2022-01-09 | 2022-01-09 | STATED",
                "Last updated: 14 March 2019 14:20 GMT | 2019-03-14 | STATED",
                "By Ann Smith, 9 January 2022 | 2022-01-09 | STATED",
                "ANKARA, Feb. 6, 2023 (Reuters) - A quake struck on Monday. | 2023-02-06 | DATELINE",
                "SAN SALVADOR, 16 NOV 89 (ACAN-EFE) -- SIX PRIESTS WERE KILLED. | 1989-11-16 | DATELINE",
                "Geneva, 6 February 2023 - The agency said help was on its way. | 2023-02-06 | DATELINE",
            })
    void readsTheDayThatADocumentCarries(String opening, String day, Basis basis) {
        Optional<DocumentDate> date = DocumentDate.stated(Specimen.read(opening + "\n\nMore was to come.\n"));
        assertEquals(Optional.of(LocalDate.parse(day)), date.map(DocumentDate::day));
        assertEquals(Optional.of(basis), date.map(DocumentDate::basis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army attacked on 6 January 2022, and killed ten.",
                "ANKARA, Feb. 6 (Reuters) - A quake struck on Monday.",
                "Protesters gathered on Monday.",
                "Since the treaty of 6 January 2022 little has changed.",
            })
    void takesNoDayOfTheStoryForTheDocuments(String opening) {
        assertEquals(Optional.empty(), DocumentDate.stated(Specimen.read(opening)));
    }

    @Test
    void takesTheYearOfADatelineFromASibling() {
        AnnotatedText text = Specimen.read("ANKARA, Feb. 6 (Reuters) - A quake struck on Monday.");
        DocumentDate date =
                DocumentDate.inferred(text, List.of(LocalDate.of(2023, 2, 8))).orElseThrow();
        assertEquals(LocalDate.of(2023, 2, 6), date.day());
        assertEquals(Basis.DATELINE, date.basis());
        assertEquals("from the dateline; year from another document of the case (2023-02-08)", date.note());
    }

    @Test
    void infersTheExampleFromItsLatestDay() throws IOException {
        AnnotatedText text =
                Specimen.read(Files.readString(Path.of("../examples/kazakhstan-2022/input/000_c7bacac9fa78d526.txt")));
        assertEquals(Optional.empty(), DocumentDate.stated(text));
        DocumentDate date =
                DocumentDate.inferred(text, List.of(LocalDate.of(2022, 1, 9))).orElseThrow();
        assertEquals(LocalDate.of(2022, 1, 6), date.day());
        assertEquals(
                "inferred: latest stated day in the text is 6 January; year from another document of the case (2022-01-09)",
                date.note());
    }

    @Test
    void movesOnToAWeekdayAfterTheLatestDay() {
        AnnotatedText text =
                Specimen.read("Floods began on March 3. On Saturday a dam broke. The vote will be on March 9.");
        assertEquals(
                Optional.of(LocalDate.of(2020, 3, 7)),
                DocumentDate.inferred(text, List.of(LocalDate.of(2020, 3, 20))).map(DocumentDate::day));
    }

    @Test
    void leavesADocumentUndatedThatNothingAnchors() {
        AnnotatedText weekdays = Specimen.read("Troops landed on Tuesday. Last night shots were heard.");
        assertEquals(Optional.empty(), DocumentDate.inferred(weekdays, List.of(LocalDate.of(2022, 1, 9))));
        AnnotatedText yearless = Specimen.read("Troops landed on January 6.");
        assertEquals(Optional.empty(), DocumentDate.inferred(yearless, List.of()));
    }

    @Test
    void leavesOutDaysFarFromTheCase() {
        AnnotatedText text =
                Specimen.read("In the capital troops landed. On 16 December 2011 police shot at strikers.");
        assertEquals(Optional.empty(), DocumentDate.inferred(text, List.of(LocalDate.of(2022, 1, 9))));
    }
}
