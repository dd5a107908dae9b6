package org.crisisbrief.compose.view;

import java.util.List;
import org.crisisbrief.model.Tlp;

/**
 * What a flash update says.
 *
 * @param silent what no document reports, in one line; empty if every figure asked for is reported
 * @param access on ways in and out, communication and freedom to move; never empty
 */
record Flash(
        Front.Head head,
        List<Sentence> headline,
        List<Figures.Tile> tiles,
        String silent,
        List<Sentence> bullets,
        List<Sentence> access,
        List<Sentence> reactions) {

    private static final int TILES = 4;
    private static final int BULLETS = 6;
    private static final int ACCESS = 2;

    static Flash of(Desk desk, Tlp marking) {
        Figures figures = new Figures(desk);
        Choice choice = Choice.of(desk);
        Numbering numbering = new Numbering();
        return new Flash(
                new Front(desk, marking).head("flash"),
                numbering.of(choice.headline()),
                figures.tiles(figures.reported(), TILES),
                Silent.line(desk),
                numbering.of(choice.rest(BULLETS)),
                numbering.of(new AccessLine(desk).sentences(ACCESS)),
                numbering.of(choice.reactions()));
    }
}
