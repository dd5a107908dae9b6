package org.crisisbrief.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pieces of a column that stand on one line, from left to right. */
record Line(List<Piece> pieces) {

    static List<Line> of(List<Piece> column) {
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : column) {
            if (!line.isEmpty()
                    && piece.y() - line.get(0).y()
                            > 0.5f * Math.min(piece.size(), line.get(0).size())) {
                lines.add(sorted(line));
                line.clear();
            }
            line.add(piece);
        }
        if (!line.isEmpty()) {
            lines.add(sorted(line));
        }
        return lines;
    }

    private static Line sorted(List<Piece> pieces) {
        return new Line(
                pieces.stream().sorted(Comparator.comparingDouble(Piece::x)).toList());
    }

    String text() {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    float x() {
        return pieces.get(0).x();
    }

    float end() {
        return pieces.get(pieces.size() - 1).end();
    }

    float y() {
        return pieces.get(0).y();
    }

    float size() {
        return pieces.get(0).size();
    }
}
