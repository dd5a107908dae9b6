package org.crisisbrief.extract.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds headers, footers and page numbers: what stands at the same height near the edge of several pages, numbers aside. */
final class RunningHeads {

    /** The part of a page's height, above and below, where they stand. */
    private static final float EDGE = 0.13f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-\u2013|]? ?(?:\\d{1,4}|[ivxl]{1,6})(?: ?[/|] ?\\d{1,4})? ?[-\u2013|]?", Pattern.CASE_INSENSITIVE);

    private record Place(String words, int y) {}

    private RunningHeads() {}

    static List<Page> dropped(List<Page> pages) {
        Map<Place, Integer> counts = new HashMap<>();
        for (Page page : pages) {
            page.pieces().stream()
                    .filter(piece -> isAtEdge(piece, page))
                    .map(RunningHeads::place)
                    .distinct()
                    .forEach(place -> counts.merge(place, 1, Integer::sum));
        }
        List<Page> kept = new ArrayList<>();
        for (Page page : pages) {
            List<Piece> heads = page.pieces().stream()
                    .filter(piece -> isAtEdge(piece, page))
                    .filter(piece -> isPageNumber(piece, page) || often(place(piece), counts, pages.size()))
                    .toList();
            // What is all that a page says is not in its margin.
            kept.add(heads.size() < page.pieces().size() ? page.without(heads) : page);
        }
        return kept;
    }

    private static boolean isAtEdge(Piece piece, Page page) {
        return piece.y() < EDGE * page.height() || piece.y() > (1 - EDGE) * page.height();
    }

    /** A number alone at the upper or lower end. */
    private static boolean isPageNumber(Piece piece, Page page) {
        boolean outermost = page.pieces().stream().allMatch(p -> p.y() <= piece.y() + 1)
                || page.pieces().stream().allMatch(p -> p.y() >= piece.y() - 1);
        return outermost && PAGE_NUMBER.matcher(piece.text()).matches();
    }

    /** On two of two or three pages, else on a third of them (left and right pages differ, and chapters do). */
    private static boolean often(Place place, Map<Place, Integer> counts, int pages) {
        int count = 0;
        for (int y = place.y() - 1; y <= place.y() + 1; y++) {
            count += counts.getOrDefault(new Place(place.words(), y), 0);
        }
        return count >= Math.max(2, Math.min(8, pages / 3));
    }

    private static Place place(Piece piece) {
        return new Place(piece.text().replaceAll("\\d+", "#"), Math.round(piece.y() / 4));
    }
}
