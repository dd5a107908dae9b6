package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what cannot be its article. */
final class Clutter {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "button",
            "input",
            "select",
            "textarea",
            "label",
            "map",
            "datalist",
            "option",
            "progress",
            "meter",
            "head",
            "link",
            "meta",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "dialog",
            "menu");
    private static final Set<String> AROUND =
            Set.of("nav", "footer", "aside", "figcaption", "form", "figure", "header", "time");
    private static final Set<String> AROUND_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "alert");

    /** So many words of running text are an article. */
    private static final int ENOUGH = 120;

    private final Hints hints;

    Clutter(Hints hints) {
        this.hints = hints;
    }

    /** Takes out what is no text, and what is hidden. */
    static void removeHidden(Document page) {
        for (Element element : page.getAllElements()) {
            if (element.parent() != null
                    && !isFrame(element)
                    && (NEVER.contains(element.normalName()) || hidden(element))) {
                element.remove();
            }
        }
    }

    /** Takes out what is no text, what is hidden, and what readers wrote. */
    void removeNeverContent(Document page) {
        removeHidden(page);
        for (Element element : page.body().getAllElements()) {
            if (!isFrame(element) && !holdsBody(element) && hints.match("never", element)) {
                element.remove();
            }
        }
    }

    /** Takes out what stands around an article, but nothing that holds more than half of the running text. */
    void removeSurroundings(Document page) {
        Map<Element, Integer> prose = proseBelow(page);
        int all = prose.getOrDefault(page.body(), 0);
        List<Element> out = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (isFrame(element) || holdsBody(element)) {
                continue;
            }
            boolean byTag = AROUND.contains(element.normalName())
                    || AROUND_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                    || element.attr("aria-hidden").equals("true");
            int below = prose.getOrDefault(element, 0);
            if (byTag && all - below >= ENOUGH || (byTag || hints.match("unlikely", element)) && below * 2 <= all) {
                out.add(element);
            }
        }
        out.forEach(Element::remove);
    }

    private static boolean isFrame(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "article", "main", "#root" -> true;
            default -> false;
        };
    }

    private static boolean holdsBody(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static Map<Element, Integer> proseBelow(Document page) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (Block block : BlockScan.of(page.body())) {
            if (block.prose()) {
                for (Element e = block.element(); e != null; e = e.parent()) {
                    prose.merge(e, block.weight(), Integer::sum);
                }
            }
        }
        return prose;
    }
}
