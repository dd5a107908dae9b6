package org.crisisbrief.extract.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.model.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads web pages and pieces of HTML. Stateless after it is made. */
public final class WebPages {

    /** Elements deeper than this become siblings of the one above. */
    private static final int DEEPEST = 256;

    private final ArticleBody body = new ArticleBody();
    private final PageMetadata metadata = PageMetadata.load();
    private final PageFaults faults = PageFaults.load();

    /**
     * Reads a page.
     *
     * @param charset the name of its encoding where what carried it says so; else the page itself is asked
     */
    public WebPage read(byte[] bytes, Optional<String> charset) {
        return read(parsed(bytes, charset.orElse(null)));
    }

    /** All the text of a piece of HTML: nothing is taken to be clutter but what is hidden. */
    public SourceText text(String html) {
        return text(parser().parseInput(html, ""));
    }

    /** The text of a piece of HTML that is an article or its beginning, as feeds carry it: without what sites put between. */
    public SourceText passage(String html) {
        Document page = parser().parseInput(html, "");
        Clutter.removeHidden(page);
        List<Block> blocks = new BodyBlocks().of(BlockScan.of(page.body()), true, List.of());
        return WebPage.joined(blocks.stream().map(Block::text).toList());
    }

    /** The text of a mail in HTML, without the mail that it answers. */
    public SourceText mailText(String html) {
        Document mail = parser().parseInput(html, "");
        mail.select("blockquote[type=cite], blockquote.gmail_quote").remove();
        return text(mail);
    }

    private SourceText text(Document page) {
        Clutter.removeHidden(page);
        return WebPage.joined(
                BlockScan.of(page.body()).stream().map(Block::text).toList());
    }

    private WebPage read(Document page) {
        LinkedData data = LinkedData.of(page);
        List<String> paragraphs = body.of(page, data);
        Metadata said = metadata.of(page, data);
        return new WebPage(WebPage.joined(paragraphs), said, faults.of(page, data, paragraphs));
    }

    private static Document parsed(byte[] bytes, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }
}
