package org.crisisbrief.compose.view;

import java.util.List;

/** A figure with its shapes or its bars in words; lengths are points, coordinates are written {@code x,y x,y}. */
record Drawing(
        String id,
        String width,
        String height,
        List<Shape> shapes,
        List<Bar> bars,
        String alternative,
        String caption) {

    /** A bar; {@code from} and {@code to} are numbers, or empty. */
    record Bar(String label, String words, String from, String to, boolean vague) {}

    static Drawing ofBars(String id, List<Bar> bars, String alternative, String caption) {
        return new Drawing(id, "", "", List.of(), bars, alternative, caption);
    }

    /** A shape; {@code kind} is area, line, circle or label, and what a kind does not have is empty. */
    record Shape(
            String kind,
            String points,
            String fill,
            String stroke,
            String strokeWidth,
            String size,
            boolean bold,
            String anchor,
            String text) {

        static Shape area(String rings, String fill, String stroke, String width) {
            return new Shape("area", rings, fill, stroke, width, "", false, "", "");
        }

        static Shape line(String points, String stroke, String width, String dash) {
            return new Shape("line", points, "", stroke, width, dash, false, "", "");
        }

        static Shape circle(String at, String radius, String fill, String stroke, String width) {
            return new Shape("circle", at, fill, stroke, width, radius, false, "", "");
        }

        static Shape label(String at, String text, String size, boolean bold, String anchor, String colour) {
            return new Shape("label", at, colour, "", "", size, bold, anchor, text);
        }
    }
}
