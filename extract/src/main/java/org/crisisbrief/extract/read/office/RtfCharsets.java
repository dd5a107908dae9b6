package org.crisisbrief.extract.read.office;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** The encodings that RTF names by numbers: code pages, and character sets of fonts (RTF 1.9.1, "Character Set" and "Font Table"). */
final class RtfCharsets {

    private static final Map<Integer, String> OF_FONT = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private static final Map<Integer, String> OF_PAGE = Map.of(
            10000, "x-MacRoman", 65001, "UTF-8", 932, "windows-31j", 936, "GBK", 949, "x-windows-949", 950, "Big5");

    private RtfCharsets() {}

    /** Nothing for the default character set (1), symbols (2) and unknown numbers. */
    static Optional<Charset> ofFont(int number) {
        return supported(OF_FONT.getOrDefault(number, ""));
    }

    static Optional<Charset> ofPage(int number) {
        String name = OF_PAGE.getOrDefault(number, "");
        return supported(name).or(() -> supported("windows-" + number)).or(() -> supported("IBM" + number));
    }

    private static Optional<Charset> supported(String name) {
        return name.matches("[\\w-]+") && Charset.isSupported(name)
                ? Optional.of(Charset.forName(name))
                : Optional.empty();
    }
}
