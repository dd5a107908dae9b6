package org.crisisbrief.extract.read.html;

import static org.crisisbrief.extract.read.html.ArticleBodyTest.article;
import static org.crisisbrief.extract.read.html.ArticleBodyTest.read;
import static org.crisisbrief.extract.read.html.ArticleBodyTest.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFaultsTest {

    private static final String STORY =
            "The army said on Sunday that it had lifted the curfew in four districts of the capital. ".repeat(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found",
                "Error 503",
                "Page not found | The Courier",
                "Sorry, this page could not be found",
                "Just a moment...",
                "Access denied"
            })
    void tellsPagesOfErrors(String title) {
        assertEquals(
                Optional.of(PageFault.ERROR_PAGE),
                fault("<title>" + title
                        + "</title><h1>Sorry</h1><p>Try the search, or go back to the front page.</p>"));
    }

    @Test
    void tellsPagesThatNeedAProgram() {
        assertEquals(
                Optional.of(PageFault.NEEDS_SCRIPT),
                fault(
                        "<title>The Courier</title><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>"));
    }

    @Test
    void tellsWallsOfConsent() {
        assertEquals(
                Optional.of(PageFault.CONSENT_WALL),
                fault(
                        "<title>The Courier</title><div><h1>Before you continue</h1><p>We and our 90 partners use cookies and other means to process personal data.</p><button>Accept all</button></div>"));
    }

    @Test
    void tellsTheBeginningOfAnArticleForSubscribers() {
        WebPage page = read(
                article(
                        "<p>The army said on Sunday that it had lifted the curfew in four districts.</p><div class='paywall'><p>Subscribe now to continue reading this article.</p></div>"));
        assertEquals(Optional.of(PageFault.PAYWALL), page.fault());
        assertEquals(
                "The army said on Sunday that it had lifted the curfew in four districts.",
                page.text().characters());
    }

    @Test
    void believesAPageThatSaysItIsNotFree() {
        assertEquals(
                Optional.of(PageFault.PAYWALL),
                fault(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>"
                                + article(
                                        "<p>The army said on Sunday that it had lifted the curfew in four districts.</p>")));
    }

    @Test
    void tellsPagesWithoutText() {
        assertEquals(Optional.of(PageFault.EMPTY), fault("<title>The Courier</title><img src=x.jpg>"));
    }

    @Test
    void findsNothingWrongWithArticles() throws IOException {
        for (String page : new String[] {"news-site", "blog", "old-tables", "modal-open"}) {
            assertEquals(Optional.empty(), fault(resource(page + ".html")), page);
        }
        assertEquals(
                Optional.empty(),
                fault("<title>Bridge 404 not found safe, inspectors say</title>"
                        + article("<p>" + STORY + STORY + "</p>")));
        assertEquals(
                Optional.empty(),
                fault(article("<p>" + STORY + "</p><p>" + STORY + "</p><p>" + STORY
                        + "</p><footer><p>Already a subscriber? Log in.</p></footer>")));
    }

    private static Optional<PageFault> fault(String html) {
        return read(html).fault();
    }
}
