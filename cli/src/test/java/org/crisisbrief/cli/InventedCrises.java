package org.crisisbrief.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cases of invented articles, by kind of crisis: sentences of {@code crises/kinds.txt} in any order, spread over three
 * documents, in a country of {@code crises/countries.txt}. The same kind and seed give the same case.
 */
final class InventedCrises {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> GIVEN = List.of("Marisol", "Idris", "Anjali", "Tomas", "Leila", "Kwame");
    private static final List<String> SURNAMES = List.of("Okafor", "Vallejo", "Thapa", "Lindqvist", "Haddad", "Moreau");
    private static final List<String> NAMES = List.of("Harmony", "Highlands", "Renewal", "Lakeside");

    private InventedCrises() {}

    /** The kinds of crisis, in the order of the file. */
    static List<String> kinds() {
        return lines("kinds.txt").stream()
                .filter(line -> line.startsWith("== "))
                .map(line -> line.substring(3))
                .toList();
    }

    /** Writes the documents of a case into {@code input/} of a folder. */
    static Path write(String kind, int seed, Path folder) {
        Random random = new Random(31L * kind.hashCode() + seed);
        Map<String, String> slots = slots(random);
        List<String> sentences = new ArrayList<>(sentences(kind));
        LocalDate day = LocalDate.of(2023, 1, 2).plusDays(random.nextInt(600));
        slots.put("weekday", weekday(day.minusDays(2)));
        slots.put("later", weekday(day.minusDays(1)));
        slots.put("month", day.minusDays(9).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        try {
            Path input = Files.createDirectories(folder.resolve("input"));
            for (String name : List.of("first", "second", "third")) {
                Collections.shuffle(sentences, random);
                List<String> told = sentences.subList(0, sentences.size() * 2 / 3);
                Files.writeString(input.resolve(name + ".txt"), article(told, slots, day, name.equals("third")));
                day = day.plusDays(1 + random.nextInt(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static String article(List<String> sentences, Map<String, String> slots, LocalDate day, boolean undated) {
        StringBuilder text = new StringBuilder(undated ? "" : DAY.format(day) + "\n\n");
        for (int i = 0; i < sentences.size(); i++) {
            text.append(fill(sentences.get(i), slots)).append(i % 2 == 0 ? " " : "\n\n");
        }
        return text.append('\n').toString();
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Map<String, String> slots(Random random) {
        List<String> countries = data("countries.txt");
        String[] country = countries.get(random.nextInt(countries.size())).split(" \\| ");
        Map<String, String> slots = new HashMap<>();
        List<String> columns = List.of("country", "nationality", "capital", "town", "town2", "neighbour");
        for (int i = 0; i < country.length; i++) {
            slots.put(columns.get(i), country[i]);
        }
        String surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
        slots.put("surname", surname);
        slots.put("person", GIVEN.get(random.nextInt(GIVEN.size())) + " " + surname);
        slots.put("person2", GIVEN.get(random.nextInt(GIVEN.size())) + " Sarkis");
        slots.put("first", NAMES.get(random.nextInt(NAMES.size())));
        int few = 12 + random.nextInt(40);
        slots.put("few", String.valueOf(few));
        slots.put("fewer", String.valueOf(4 + random.nextInt(few - 8)));
        slots.put("few2", String.valueOf(11 + random.nextInt(60)));
        slots.put("more", String.valueOf(few + 1 + random.nextInt(30)));
        slots.put("dozens", String.valueOf(24 + random.nextInt(70)));
        slots.put("hundreds", String.valueOf(200 + random.nextInt(700)));
        slots.put("thousands", String.format(Locale.ROOT, "%,d", 1000 * (2 + random.nextInt(90))));
        slots.put("money", String.valueOf(2 + random.nextInt(50)));
        slots.put("magnitude", "6." + random.nextInt(10));
        return slots;
    }

    private static List<String> sentences(String kind) {
        List<String> lines = data("kinds.txt");
        int from = lines.indexOf("== " + kind) + 1;
        int to = from;
        while (to < lines.size() && !lines.get(to).startsWith("== ")) {
            to++;
        }
        return lines.subList(from, to);
    }

    private static String fill(String sentence, Map<String, String> slots) {
        Matcher slot = SLOT.matcher(sentence);
        return slot.replaceAll(found -> Matcher.quoteReplacement(slots.get(found.group(1))));
    }

    private static List<String> data(String file) {
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = InventedCrises.class.getResourceAsStream("/crises/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
