package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Situation;

/**
 * All that the template of a briefing sees, as maps, lists and strings, and only what the situation allows. The parts are made in
 * reading order, for sentences count from 1.
 */
public final class BriefingView {

    private static final int TILES = 6;

    private BriefingView() {}

    /** A numbered gap; {@code lang} is the language of its text where that is not the document's, else empty. */
    record GapRow(String anchor, int number, String text, String rule, String lang) {}

    /** The source picture with its parts. */
    record Picture(List<Sentence> sentences, List<SourcePicture.Voice> voices, boolean graded) {}

    /** The key figures. */
    record KeyFigures(List<Figures.Tile> tiles, List<Drawing> bars, Shortlist<Figures.Row> rows, List<Line> silent) {}

    /** The timeline; {@code figure} is empty or holds one. */
    record Timeline(List<Drawing> figure, List<TimelineRows.Row> rows, String further) {}

    /** The terms. */
    record Language(List<Terms.Variants> variants, List<Terms.Usage> usages) {}

    /**
     * The view of a situation.
     *
     * @throws IllegalArgumentException if a source carries no text, or the language has no texts
     */
    public static Map<String, Object> of(Situation situation, Locale language, Tlp marking) {
        Desk desk = new Desk(situation, language);
        Map<String, Object> view = new TreeMap<>();
        view.put("text", desk.texts.all());
        view.put("head", ViewMaps.of(new Front(desk, marking).head()));
        view.put("bottomLine", ViewMaps.of(new BottomLine(desk).bullets()));
        view.put("figures", ViewMaps.of(figures(desk)));
        view.put("situation", ViewMaps.of(new Narrative(desk).groups()));
        view.put(
                "positions",
                ViewMaps.of(Shortlist.of(desk, new Positions(desk).rows(), desk.room.positions(), "further.register")));
        view.put(
                "differences",
                ViewMaps.of(Shortlist.of(desk, new Differences(desk).rows(), desk.room.differences(), "further.data")));
        Drawings drawings = new Drawings(desk);
        view.put("map", ViewMaps.of(drawings.map()));
        TimelineRows timeline = new TimelineRows(desk);
        view.put(
                "timeline",
                ViewMaps.of(new Timeline(drawings.timeline(timeline.marks()), timeline.rows(), timeline.further())));
        view.put("clusters", ViewMaps.of(new Humanitarian(desk).clusters()));
        view.put(
                "noClusters",
                ViewMaps.of(desk.own(
                        "humanitarian.none",
                        Map.of(),
                        List.of(),
                        desk.gap("humanitarian", "health").stream().toList())));
        view.put("gaps", ViewMaps.of(gaps(desk)));
        SourcePicture picture = new SourcePicture(desk);
        view.put("picture", ViewMaps.of(new Picture(picture.sentences(), picture.voices(), picture.graded())));
        view.put("sources", ViewMaps.of(new SourceRows(desk).rows()));
        view.put("leftOut", ViewMaps.of(LeftOutRows.of(desk)));
        Terms terms = new Terms(desk);
        view.put("terms", ViewMaps.of(new Language(terms.variants(), terms.usages())));
        view.put("register", ViewMaps.of(new Register(desk).rows()));
        view.put("manifest", ViewMaps.of(new Manifest(desk).rows()));
        return view;
    }

    private static KeyFigures figures(Desk desk) {
        Figures figures = new Figures(desk);
        List<Figures.Row> rows = figures.reported();
        int tiles = rows.size() < 3 ? 0 : Math.min(TILES, rows.size());
        return new KeyFigures(
                rows.subList(0, tiles).stream().map(figures::tile).toList(),
                new FigureBars(desk).drawings(),
                Shortlist.of(desk, rows.subList(tiles, rows.size()), desk.room.figures(), "further.register"),
                figures.silent());
    }

    private static List<GapRow> gaps(Desk desk) {
        List<GapRow> rows = new ArrayList<>();
        for (GapList.Shown shown : desk.gaps.all()) {
            int number = rows.size() + 1;
            rows.add(new GapRow(
                    "gap-" + number, number, shown.gap().text(), shown.gap().rule(), shown.lang()));
        }
        return rows;
    }
}
