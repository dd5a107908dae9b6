package org.crisisbrief.compose.view;

import org.crisisbrief.model.fact.Situation;

/**
 * How much of each kind the body of a briefing has room for. It is to have three to six pages: what a few documents say fits
 * there almost whole; of a case with more claims than that, each part has fewer items, and the annexes have the rest.
 *
 * @param chapter passages of each kind told under the headings of the situation
 * @param figures rows of key figures below the panel
 * @param positions rows of positions
 * @param differences rows of differences between sources
 * @param days dated rows of the timeline
 * @param undated rows of the timeline whose date nothing resolves
 * @param repeated statements that two documents carry, told in the source picture
 * @param weighed whether what comes first is chosen by weight, for the reader cannot be told of one thing after the other
 */
record Room(
        int chapter,
        int figures,
        int positions,
        int differences,
        int days,
        int undated,
        int repeated,
        boolean weighed) {

    /** More claims than these make a large case. */
    private static final int LARGE = 300;

    private static final Room AMPLE = new Room(12, 8, 12, 10, 16, 8, 5, false);
    private static final Room SCARCE = new Room(3, 4, 5, 6, 9, 3, 2, true);

    static Room of(Situation situation) {
        return situation.claims().size() > LARGE ? SCARCE : AMPLE;
    }
}
