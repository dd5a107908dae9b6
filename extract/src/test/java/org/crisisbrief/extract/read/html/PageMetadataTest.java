package org.crisisbrief.extract.read.html;

import static org.crisisbrief.extract.read.html.ArticleBodyTest.read;
import static org.crisisbrief.extract.read.html.ArticleBodyTest.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.crisisbrief.extract.read.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    @Test
    void readsWhatThePageSaysOfItself() throws IOException {
        Metadata metadata = read(resource("news-site.html")).metadata();
        assertEquals(Optional.of("Flood waters cut off three towns in the delta"), metadata.title());
        assertEquals(Optional.of("The Harbour Courier"), metadata.publisher());
        assertEquals(Optional.of("Mira Lindqvist, Tomas Okoro"), metadata.author());
        assertEquals(Optional.of(LocalDate.of(2023, 8, 14)), metadata.date());
        assertEquals(Optional.of("https://courier.example/world/delta-floods"), metadata.url());
        assertEquals(Optional.of("en"), metadata.language());
    }

    @Test
    void readsPlainMetaElements() throws IOException {
        Metadata metadata = read(resource("modal-open.html")).metadata();
        assertEquals(Optional.of("Camp fire leaves hundreds without shelter"), metadata.title());
        assertEquals(Optional.of("Desta Alemu"), metadata.author());
        assertEquals(Optional.of(LocalDate.of(2022, 11, 2)), metadata.date());
        assertEquals(Optional.empty(), metadata.publisher());
    }

    @Test
    void takesTheSitesNameOffTheTitle() {
        Metadata metadata =
                read("<title>Dam is safe, says operator - Lake Post</title><meta property='og:site_name' content='Lake Post'><p>Text.</p>")
                        .metadata();
        assertEquals(Optional.of("Dam is safe, says operator"), metadata.title());
    }

    @Test
    void putsATitleOnOneLine() {
        assertEquals(
                Optional.of("Two lines of a title"),
                read("<title>Two lines\n\n  of a\u0007 title</title><p>Text.</p>")
                        .metadata()
                        .title());
    }

    @Test
    void passesOverDataThatAreBroken() {
        Metadata metadata =
                read("<title>Plain</title><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script>"
                                + "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script><p>Text.</p>")
                        .metadata();
        assertEquals(Optional.of("Plain"), metadata.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-08-14T23:30:00-05:00 | 2023-08-14",
                "20230814 | 2023-08-14",
                "Mon, 14 Aug 2023 16:07:38 -0600 | 2023-08-14",
                "August 14, 2023 9:01 pm | 2023-08-14",
                "the 14th of August 2023 | 2023-08-14"
            })
    void readsTheDayAsItIsWritten(String written, LocalDate day) {
        assertEquals(Optional.of(day), WrittenDay.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2023", "0001-01-01T00:00:00Z", "2023-13-45", "yesterday", "1692043500"})
    void doesNotGuessADay(String written) {
        assertEquals(Optional.empty(), WrittenDay.of(written));
    }
}
