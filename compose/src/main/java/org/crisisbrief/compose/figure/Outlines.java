package org.crisisbrief.compose.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    /** A country: its code, name, where its name stands on a map, and its rings of longitude and latitude, filled even-odd. */
    public record Country(String code, String name, Coordinates label, List<double[][]> rings) {}

    private static final class Shipped {
        static final Outlines OUTLINES = read("/org/crisisbrief/compose/outlines/outlines.tsv.gz");
    }

    private final Map<String, Country> byCode = new LinkedHashMap<>();

    /** The outlines that ship, read once. */
    public static Outlines shipped() {
        return Shipped.OUTLINES;
    }

    private static Outlines read(String file) {
        Outlines outlines = new Outlines();
        try (InputStream in = Outlines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    outlines.add(line.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines;
    }

    private void add(String[] fields) {
        List<double[][]> rings = new ArrayList<>();
        for (String ring : fields[4].split(";")) {
            StringTokenizer steps = new StringTokenizer(ring, " ,");
            double[][] points = new double[steps.countTokens() / 2][2];
            int x = 0;
            int y = 0;
            for (int i = 0; i < points.length; i++) {
                x += Integer.parseInt(steps.nextToken());
                y += Integer.parseInt(steps.nextToken());
                points[i][0] = x / 100.0;
                points[i][1] = y / 100.0;
            }
            rings.add(points);
        }
        Coordinates label = new Coordinates(Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
        byCode.put(fields[0], new Country(fields[0], fields[1], label, rings));
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
