package org.crisisbrief.extract.read.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the paragraphs of a page's article. What stands around is taken out by tags and names; running text then shows which part
 * of the page is the body, and its blocks are chosen one by one. Where that leaves little, less is taken out; where the page's own
 * data hold clearly more of the article, they are believed.
 */
final class ArticleBody {

    /** Fewer words are hardly an article. */
    private static final int THIN = 60;

    private final Hints hints = Hints.load();
    private final Clutter clutter = new Clutter(hints);
    private final BodyBlocks chosen = new BodyBlocks();

    /** The paragraphs, in order; a line break within one is {@code \n}. */
    List<String> of(Document page, LinkedData data) {
        Document rest = page.clone();
        clutter.removeNeverContent(rest);
        List<String> titles = Titles.of(page);
        List<String> found = found(rest.clone(), true, titles);
        if (weight(found) < THIN) {
            List<String> more = found(rest, false, titles);
            found = weight(more) > 2 * weight(found) ? more : found;
        }
        List<String> said = data.body().map(ArticleBody::lines).orElse(List.of());
        boolean trusted = weight(said) >= THIN && weight(said) * 2 > weight(found) * 3;
        return trusted ? said : found;
    }

    private List<String> found(Document page, boolean strict, List<String> titles) {
        if (strict) {
            clutter.removeSurroundings(page);
        }
        List<Block> all = BlockScan.of(page.body());
        List<Block> blocks = BodyElement.find(hints, all)
                .map(body -> chosen.of(BlockScan.of(body), explicit(body), titles))
                .orElseGet(() -> chosen.of(all, true, titles));
        return blocks.stream().map(Block::text).toList();
    }

    private boolean explicit(Element body) {
        return body.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody") || hints.match("body", body);
    }

    private static List<String> lines(String body) {
        if (body.contains("</") || body.contains("<br")) {
            return BlockScan.of(Jsoup.parseBodyFragment(body).body()).stream()
                    .map(Block::text)
                    .toList();
        }
        return Arrays.stream(body.split("\\s*\\n\\s*"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    private static int weight(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(TextWeight::of).sum();
    }
}
