package org.crisisbrief.extract.read.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.OverBudget;
import org.crisisbrief.extract.read.Paragraphs;
import org.crisisbrief.extract.read.table.Rows;

/** Cuts Markdown into blocks: headings, paragraphs, items of lists, tables and code. Quoted blocks are read as others are. */
final class Blocks {

    private static final Pattern QUOTED = Pattern.compile("\\A(?: {0,3}> ?){1,50}");
    private static final Pattern FENCE = Pattern.compile("\\A\\s{0,3}(```|~~~)[^`]*\\z");
    private static final Pattern HEADING = Pattern.compile("\\A {0,3}(#{1,6})(?:\\s+(.*))?\\z");
    private static final Pattern CLOSING = Pattern.compile("(?:\\A|\\s)#++\\s*\\z");
    private static final Pattern UNDERLINE = Pattern.compile("\\A {0,3}(=++|-++)\\s*\\z");
    private static final Pattern ITEM = Pattern.compile("\\A\\s*(?:[-*+]|(\\d{1,9})[.)])\\s+(?:\\[[ xX]]\\s)?");
    private static final Pattern DEFINITION = Pattern.compile("\\A {0,3}\\[([^\\]\\[]+)]:\\s*(.*)\\z");

    private final List<String> lines;
    private final boolean parted;
    private final Inlines inlines;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> run = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private boolean inList;

    private Blocks(List<String> lines) {
        this.lines = lines;
        this.parted = String.join("\n", lines).strip().lines().anyMatch(String::isBlank);
        Set<String> defined = new HashSet<>();
        for (String line : lines) {
            Matcher definition = DEFINITION.matcher(line);
            if (definition.find()) {
                defined.add(definition.group(1).toLowerCase(Locale.ROOT));
            }
        }
        this.inlines = new Inlines(defined);
    }

    static Blocks of(String markdown, Budget budget) throws OverBudget {
        List<String> lines = new ArrayList<>();
        for (String line : withoutComments(markdown).split("\\R", -1)) {
            budget.steps(1);
            lines.add(QUOTED.matcher(line).replaceFirst(""));
        }
        Blocks blocks = new Blocks(lines);
        int at = 0;
        while (at < lines.size()) {
            at = blocks.read(at);
        }
        blocks.flush();
        return blocks;
    }

    /** In their order; they may hold line breaks and white space. */
    List<String> paragraphs() {
        return paragraphs;
    }

    /** The first heading of the first level. */
    Optional<String> title() {
        return title;
    }

    /** Reads what begins at a line; gives the line behind it. */
    private int read(int at) {
        String line = lines.get(at);
        Matcher fence = FENCE.matcher(line);
        Matcher heading = HEADING.matcher(line);
        Matcher underline = UNDERLINE.matcher(line);
        Matcher definition = DEFINITION.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (fence.find()) {
            return code(at + 1, fence.group(1));
        } else if (heading.find()) {
            flush();
            String words = heading.group(2) == null ? "" : heading.group(2);
            heading(CLOSING.matcher(words).replaceFirst(""), heading.group(1).length());
        } else if (!run.isEmpty() && underline.find()) {
            String words = String.join(" ", run);
            run.clear();
            heading(words, underline.group(1).startsWith("=") ? 1 : 2);
        } else if (isRule(line)) {
            flush();
        } else if (run.isEmpty() && definition.find()) {
            if (definition.group(1).startsWith("^")) {
                run.add(definition.group(2));
            }
        } else if (isTable(at)) {
            return table(at);
        } else if (item.find()
                && (run.isEmpty()
                        || inList
                        || item.group(1) == null
                        || item.group(1).equals("1"))) {
            flush();
            inList = true;
            run.add(line.substring(item.end()));
        } else {
            run.add(line);
        }
        return at + 1;
    }

    private static String withoutComments(String markdown) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int open = markdown.indexOf("<!--"); open >= 0; open = markdown.indexOf("<!--", from)) {
            int close = markdown.indexOf("-->", open + 4);
            if (close < 0) {
                break;
            }
            rest.append(markdown, from, open);
            from = close + 3;
        }
        return rest.append(markdown, from, markdown.length()).toString();
    }

    /** Three or more stars, hyphens or underscores, and nothing else. */
    private static boolean isRule(String line) {
        String signs = line.replaceAll("\\s", "");
        return signs.length() >= 3 && "-*_".indexOf(signs.charAt(0)) >= 0 && isMadeOf(signs.substring(0, 1), signs);
    }

    private static boolean isMadeOf(String signs, String line) {
        return line.chars().allMatch(c -> signs.indexOf(c) >= 0);
    }

    private void heading(String words, int level) {
        String plain = inlines.plain(words).strip();
        paragraphs.add(plain);
        if (level == 1 && title.isEmpty() && !plain.isEmpty()) {
            title = Optional.of(plain);
        }
    }

    /** Code is read as it stands, each stretch without an empty line as a paragraph. */
    private int code(int from, String fence) {
        flush();
        int to = from;
        while (to < lines.size() && !lines.get(to).strip().startsWith(fence)) {
            to++;
        }
        paragraphs.addAll(List.of(String.join("\n", lines.subList(from, to)).split("\\n\\s*\\n")));
        return to + 1;
    }

    private boolean isTable(int at) {
        return at + 1 < lines.size()
                && lines.get(at).contains("|")
                && isMadeOf("|:- \t", lines.get(at + 1))
                && lines.get(at + 1).contains("-")
                && cells(lines.get(at)).size() == cells(lines.get(at + 1)).size();
    }

    private int table(int from) {
        flush();
        List<List<String>> rows = new ArrayList<>(List.of(cells(lines.get(from))));
        int to = from + 2;
        while (to < lines.size() && lines.get(to).contains("|")) {
            rows.add(cells(lines.get(to++)));
        }
        paragraphs.addAll(Rows.paragraphs(rows));
        return to;
    }

    /** What stands between the bars of a line; those behind a backslash are none. */
    private List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String row = line.strip();
        int start = row.startsWith("|") ? 1 : 0;
        for (int i = start; i <= row.length(); i++) {
            boolean bar = i < row.length() && row.charAt(i) == '|' && (i == 0 || row.charAt(i - 1) != '\\');
            if (bar || i == row.length() && i > start) {
                cells.add(inlines.plain(row.substring(start, i)).strip());
                start = i + 1;
            }
        }
        return cells;
    }

    /** A run of lines is a paragraph; in a file that has no empty lines, the lines tell what is one. */
    private void flush() {
        String words = String.join("\n", run);
        run.clear();
        inList = false;
        if (parted) {
            paragraphs.add(inlines.plain(words));
        } else {
            Paragraphs.of(words).forEach(p -> paragraphs.add(inlines.plain(words.substring(p.start(), p.end()))));
        }
    }
}
