package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Recognises pages that are no article, or not all of one, by how little they say and by the words of {@code faults.txt}. */
final class PageFaults {

    /** Fewer words say nothing. */
    private static final int NOTHING = 12;

    /** What a wall or an error says is hardly ever longer, in words. */
    private static final int SHORT = 150;

    /** The beginning of an article that is for sale is hardly ever longer. */
    private static final int BEGINNING = 400;

    private static final int LONGEST = 600;

    private final Map<String, Pattern> patterns = new HashMap<>();

    private PageFaults() {}

    static PageFaults load() {
        Map<String, List<String>> sections = new HashMap<>();
        String section = "";
        for (String line : Hints.lines("faults.txt")) {
            if (line.matches("\\[[a-z]+]")) {
                section = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
            }
        }
        PageFaults faults = new PageFaults();
        sections.forEach((name, lines) -> faults.patterns.put(
                name, Pattern.compile(String.join("|", lines), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return faults;
    }

    /**
     * What is wrong with the page.
     *
     * @param found the paragraphs that were taken for its article
     */
    Optional<PageFault> of(Document page, LinkedData data, List<String> found) {
        int words = found.stream().mapToInt(TextWeight::of).sum();
        if (words < SHORT && says("error", headings(page))) {
            return Optional.of(PageFault.ERROR_PAGE);
        }
        if (words >= BEGINNING) {
            return Optional.empty();
        }
        List<String> texts = texts(page);
        if (isWall("consent", words, found, texts)) {
            return Optional.of(PageFault.CONSENT_WALL);
        }
        if (isWall("script", words, found, texts)) {
            return Optional.of(PageFault.NEEDS_SCRIPT);
        }
        if (words == 0) {
            return Optional.of(PageFault.EMPTY);
        }
        boolean forPay = data.forPay() && words < SHORT;
        return forPay || says("paywall", texts.stream()) ? Optional.of(PageFault.PAYWALL) : Optional.empty();
    }

    /** Whether nothing, or little else than this, stands on the page; many articles have a banner or a notice beside them. */
    private boolean isWall(String section, int words, List<String> found, List<String> texts) {
        long said = found.stream().filter(t -> found(section, t)).count();
        return words < NOTHING ? says(section, texts.stream()) : said * 3 >= found.size();
    }

    private static Stream<String> headings(Document page) {
        return Stream.concat(
                Stream.of(page.title()), page.select("h1, h2").stream().map(Element::text));
    }

    /** What the page would show, and what it says where no program runs. */
    private static List<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        BlockScan.of(page.body()).forEach(block -> texts.add(block.text()));
        page.select("noscript").forEach(e -> texts.add(e.text()));
        return texts;
    }

    private boolean says(String section, Stream<String> texts) {
        return texts.anyMatch(t -> found(section, t));
    }

    private boolean found(String section, String text) {
        Pattern pattern = Objects.requireNonNull(patterns.get(section), section);
        return text.length() <= LONGEST && pattern.matcher(text).find();
    }
}
