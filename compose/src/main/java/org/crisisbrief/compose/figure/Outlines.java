package org.crisisbrief.compose.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.crisisbrief.model.fact.Coordinates;

/** The outlines of countries, from Natural Earth (public domain). */
public final class Outlines {

    /** The longitudes and latitudes that a country reaches. */
    record Box(double west, double south, double east, double north) {}

    /** A country: its code, name, where its name stands on a map, how far it reaches, and its rings as they are written. */
    public record Country(String code, String name, Coordinates label, Box box, String outline) {

        /** The rings, points of longitude and latitude, to be filled even-odd. Read anew at each call, as a map shows few. */
        List<double[][]> rings() {
            List<double[][]> rings = new ArrayList<>();
            for (String ring : outline.split(";")) {
                StringTokenizer steps = new StringTokenizer(ring, " ");
                double[][] points = new double[steps.countTokens() / 2][2];
                int x = 0;
                int y = 0;
                for (double[] point : points) {
                    x += Integer.parseInt(steps.nextToken());
                    y += Integer.parseInt(steps.nextToken());
                    point[0] = degrees(x);
                    point[1] = degrees(y);
                }
                rings.add(points);
            }
            return rings;
        }
    }

    private static final class Shipped {
        static final Outlines OUTLINES = new Outlines(text("/org/crisisbrief/compose/outlines/outlines.tsv.gz"));
    }

    private final Map<String, Country> byCode = new LinkedHashMap<>();

    private Outlines(String table) {
        for (int line = 0; line < table.length(); ) {
            int end = table.indexOf('\n', line);
            if (table.charAt(line) != '#') {
                add(table.substring(line, end).split("\t"));
            }
            line = end + 1;
        }
    }

    /** The outlines that ship, read once. */
    public static Outlines shipped() {
        return Shipped.OUTLINES;
    }

    /** A file's bytes, a character each: all but the names is ASCII, and much longer. */
    private static String text(String file) {
        try (InputStream in = Outlines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] fields) {
        String name = new String(fields[1].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        Coordinates label = new Coordinates(Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
        Box box = new Box(written(fields[4]), written(fields[5]), written(fields[6]), written(fields[7]));
        byCode.put(fields[0], new Country(fields[0], name, label, box, fields[8]));
    }

    private static double written(String hundredths) {
        return degrees(Integer.parseInt(hundredths));
    }

    private static double degrees(int hundredths) {
        return hundredths / 100.0;
    }

    /** The country with this ISO 3166-1 alpha-3 code. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All countries, in the file's order. */
    List<Country> all() {
        return List.copyOf(byCode.values());
    }
}
