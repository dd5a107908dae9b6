package org.crisisbrief.extract.clusters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Articles on two happenings that are easily taken for one, with what a reader finds in them.
 *
 * @param articles in the order of their numbers
 * @param happenings by id
 * @param news of each article, by number, the ids of the happenings that it tells of
 * @param mentioned the same with those that it only recalls
 */
record Cluster(
        String name,
        List<Path> articles,
        Map<String, Happening> happenings,
        Map<Integer, Set<String>> news,
        Map<Integer, Set<String>> mentioned,
        List<Aliases> aliases) {

    private static final Path CLUSTERS = Path.of("src/test/resources/clusters");

    /** One of the happenings, with its kind in plain words. */
    record Happening(String kind, LocalDate day) {}

    /** The names of one person or organisation. */
    record Aliases(List<String> names) {}

    static List<Cluster> all() throws IOException {
        List<Cluster> clusters = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CLUSTERS)) {
            for (Path folder : folders.sorted().toList()) {
                clusters.add(read(folder));
            }
        }
        return clusters;
    }

    private static Cluster read(Path folder) throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.list(folder)) {
            articles = files.filter(
                            f -> Character.isDigit(f.getFileName().toString().charAt(0)))
                    .sorted()
                    .toList();
        }
        Map<String, Happening> happenings = new TreeMap<>();
        Map<Integer, Set<String>> news = new TreeMap<>();
        Map<Integer, Set<String>> mentioned = new TreeMap<>();
        List<Aliases> aliases = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("expected.txt"), StandardCharsets.UTF_8)) {
            String[] fields = line.split("\\s*[:>]\\s*", -1);
            switch (fields[0]) {
                case "happening" -> happenings.put(fields[1], new Happening(fields[2], LocalDate.parse(fields[3])));
                case "tells", "recalls" -> {
                    Set<String> ids = Set.of(fields[2].split(" "));
                    int article = Integer.parseInt(fields[1]);
                    mentioned.computeIfAbsent(article, a -> new TreeSet<>()).addAll(ids);
                    if (fields[0].equals("tells")) {
                        news.put(article, ids);
                    }
                }
                case "alias" -> aliases.add(new Aliases(List.of(fields[2].split("\\s*;\\s*"))));
                default -> {}
            }
        }
        return new Cluster(folder.getFileName().toString(), articles, happenings, news, mentioned, aliases);
    }
}
