package org.crisisbrief.extract.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedsTest {

    private static final Feeds FEEDS = new Feeds();

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Harbour Courier &#8211; World</title><link>https://courier.example</link><language>en-gb</language>
            <item><title>Bridge &amp; road closed</title><link>https://courier.example/1</link><guid>1</guid>
            <pubDate>Mon, 14 Aug 2023 21:05:00 +0200</pubDate><dc:creator><![CDATA[Mira Lindqvist]]></dc:creator>
            <description>The bridge at Almar is closed.</description>
            <content:encoded><![CDATA[<p>The bridge at Almar was closed on Monday, the police said.</p><p>Boats are used instead.</p><p>The post <a href="/1">Bridge</a> appeared first on <a href="/">The Harbour Courier</a>.</p>]]></content:encoded></item>
            <item><title>Pumps arrive</title><pubDate>Tue, 15 Aug 2023 06:00:00 GMT</pubDate><author>t@courier.example (Tomas Okoro)</author>
            <description>&lt;p&gt;Forty pumps have arrived in the delta.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    @Test
    void readsEachItemOfRss() {
        List<FeedEntry> entries = read(RSS);
        assertEquals(2, entries.size());
        FeedEntry first = entries.get(0);
        assertEquals(
                "The bridge at Almar was closed on Monday, the police said.\n\nBoats are used instead.",
                first.text().characters());
        assertEquals(Optional.of("Bridge & road closed"), first.metadata().title());
        assertEquals(
                Optional.of("The Harbour Courier – World"), first.metadata().publisher());
        assertEquals(Optional.of("Mira Lindqvist"), first.metadata().author());
        assertEquals(Optional.of("https://courier.example/1"), first.metadata().url());
        assertEquals(Optional.of(LocalDate.of(2023, 8, 14)), first.metadata().date());
        assertEquals(Optional.of("en"), first.metadata().language());
        assertFalse(first.summary());
    }

    @Test
    void tellsASummary() {
        FeedEntry second = read(RSS).get(1);
        assertTrue(second.summary());
        assertEquals(2, second.number());
        assertEquals("Forty pumps have arrived in the delta.", second.text().characters());
        assertEquals(Optional.of("Tomas Okoro"), second.metadata().author());
    }

    @Test
    void readsEachEntryOfAtom() {
        List<FeedEntry> entries = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Relief Desk</title>
                <entry><title type="html">Camp &lt;b&gt;closed&lt;/b&gt;</title><link rel="self" href="https://desk.example/self"/><link href="https://desk.example/7"/>
                <published>2023-08-14T10:00:00Z</published><updated>2023-08-20T10:00:00Z</updated><author><name>A. Reporter</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The camp was closed on Monday.</p><p>All 300 residents left.</p></div></content></entry>
                <entry><title>Plain</title><updated>2023-08-15T10:00:00Z</updated><summary type="text">Fewer than &lt;b&gt; 5 tents stand.</summary></entry></feed>
                """);
        assertEquals(
                "The camp was closed on Monday.\n\nAll 300 residents left.",
                entries.get(0).text().characters());
        assertEquals(Optional.of("Camp closed"), entries.get(0).metadata().title());
        assertEquals(
                Optional.of("https://desk.example/7"), entries.get(0).metadata().url());
        assertEquals(
                Optional.of(LocalDate.of(2023, 8, 14)),
                entries.get(0).metadata().date());
        assertEquals("Fewer than <b> 5 tents stand.", entries.get(1).text().characters());
        assertEquals(
                Optional.of(LocalDate.of(2023, 8, 15)),
                entries.get(1).metadata().date());
    }

    @Test
    void readsRdfAndItsEncoding() {
        byte[] rdf = """
                <?xml version="1.0" encoding="windows-1251"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>Лента</title></channel>
                <item><title>Мост закрыт</title><dc:date>2023-08-14T10:00:00+03:00</dc:date><description>Мост закрыт, сообщила полиция.</description></item></rdf:RDF>
                """.getBytes(Charset.forName("windows-1251"));
        FeedEntry entry = FEEDS.read(rdf).orElseThrow().get(0);
        assertEquals("Мост закрыт, сообщила полиция.", entry.text().characters());
        assertEquals(Optional.of("Лента"), entry.metadata().publisher());
    }

    @Test
    void findsNoFeedInOtherXml() {
        assertEquals(
                Optional.empty(), FEEDS.read("<html><body>No feed</body></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), FEEDS.read(new byte[0]));
    }

    @Test
    void resolvesNoEntityOfTheFilesOwn() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"boom\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&a;&f;</title><description>Text of the item &f;.</description></item></channel></rss>";
        assertFalse(read(bomb).get(0).metadata().title().orElse("").contains("boom"));
        assertEquals("Text of the item &f;.", read(bomb).get(0).text().characters());
    }

    @Test
    void holdsOutAgainstDeepNesting() {
        String deep =
                "<rss><channel><item><description>" + "<a>".repeat(100_000) + "</description></item></channel></rss>";
        read(deep);
    }

    private static List<FeedEntry> read(String feed) {
        return FEEDS.read(feed.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
