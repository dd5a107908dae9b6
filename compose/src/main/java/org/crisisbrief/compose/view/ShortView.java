package org.crisisbrief.compose.view;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Situation;

/** What a template of a fixed number of pages sees: the briefing's view with what is chosen for a flash update and a situation report. */
public final class ShortView {

    private ShortView() {}

    /**
     * The view of a situation.
     *
     * @throws IllegalArgumentException if a source carries no text, or the language has no texts
     */
    public static Map<String, Object> of(Situation situation, Locale language, Tlp marking) {
        Map<String, Object> view = new TreeMap<>(BriefingView.of(situation, language, marking));
        view.put("flash", ViewMaps.of(Flash.of(new Desk(situation, language), marking)));
        view.put("sitrep", ViewMaps.of(Sitrep.of(new Desk(situation, language), marking)));
        return view;
    }
}
