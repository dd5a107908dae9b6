package org.crisisbrief.extract.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.OverBudget;
import org.crisisbrief.extract.read.TextBuilder;

/** Puts lines together to paragraphs, over columns and pages too. */
final class PdfText {

    /** A line that ends this many font sizes before the longest ends its paragraph, if it also ends a sentence. */
    private static final float SHORT = 3;

    private static final float INDENT = 0.8f;
    private static final Pattern ITEM = Pattern.compile(
            "(?:[\u2022\u25AA\u25CF\u25E6\u2023\u00B7\uF0B7\u2013\u2014*]|\\(?(?:\\d{1,2}|[a-z])[.)]) .*");
    private static final String ENDS = ".!?:\u2026";
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]";

    private final TextBuilder text;
    private final Set<String> words = new HashSet<>();
    private final StringBuilder open = new StringBuilder();
    private int openPage;
    private boolean mayGoOn;

    private PdfText(Budget budget) {
        this.text = new TextBuilder(budget);
    }

    static TextBuilder of(List<Page> pages, Budget budget) throws OverBudget {
        PdfText assembly = new PdfText(budget);
        for (Page page : pages) {
            for (Piece piece : page.pieces()) {
                assembly.words.addAll(List.of(plain(piece.text()).split(" ")));
            }
        }
        for (Page page : pages) {
            for (List<Piece> column : ReadingOrder.of(page, budget)) {
                assembly.column(Line.of(column), page.number());
            }
        }
        assembly.close();
        return assembly.text;
    }

    private void column(List<Line> lines, int page) throws OverBudget {
        float leading = leading(lines);
        float right = (float) lines.stream().mapToDouble(Line::end).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            int table = Grid.length(lines, i);
            if (table > 0) {
                close();
                for (String row : Grid.rows(lines.subList(i, i + table))) {
                    text.add(row, page);
                }
                i += table - 1;
                continue;
            }
            Line line = lines.get(i);
            boolean begins = i == 0 ? !goesOnFromBefore(line) : begins(lines.get(i - 1), line, leading, right);
            if (begins) {
                close();
            }
            add(line.text(), page);
            mayGoOn = !endsSentence(line.text());
        }
    }

    private static boolean begins(Line before, Line line, float leading, float right) {
        float gap = line.y() - before.y();
        float size = Math.max(line.size(), before.size());
        boolean otherSize = Math.abs(line.size() - before.size()) > 0.12f * size;
        boolean indented = line.x() > before.x() + INDENT * size && endsSentence(before.text());
        boolean shortBefore = before.end() < right - SHORT * size && endsSentence(before.text());
        return gap > Math.max(1.35f * leading, 1.2f * size * 0.9f)
                || otherSize
                || indented
                || shortBefore
                || ITEM.matcher(line.text()).matches();
    }

    /** Whether a column's first line goes on with the sentence that the column before broke off. */
    private boolean goesOnFromBefore(Line line) {
        return mayGoOn && open.length() > 0 && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** The distance of lines: most lines of a column have it. */
    private static float leading(List<Line> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            gaps.add(lines.get(i).y() - lines.get(i - 1).y());
        }
        if (gaps.isEmpty()) {
            return lines.isEmpty() ? 12 : 1.2f * lines.get(0).size();
        }
        gaps.sort(Float::compare);
        return Math.min(gaps.get((gaps.size() - 1) / 2), 2f * lines.get(0).size());
    }

    private void add(String line, int page) {
        if (open.length() == 0) {
            openPage = page;
            open.append(line);
            return;
        }
        char last = open.charAt(open.length() - 1);
        boolean parted = (last == '-' || last == '\u2010' || last == '\u00AD')
                && open.length() > 1
                && Character.isLetter(open.charAt(open.length() - 2));
        if (!parted) {
            open.append(' ').append(line);
        } else if (Character.isLowerCase(line.codePointAt(0)) && !isCompound(line)) {
            open.setLength(open.length() - 1);
            open.append(line);
        } else {
            open.append(line);
        }
    }

    /** Whether the parts around the hyphen are written with it elsewhere, or never without it and each alone. */
    private boolean isCompound(String line) {
        String before = open.substring(open.lastIndexOf(" ") + 1, open.length() - 1);
        int blank = line.indexOf(' ');
        String after = blank < 0 ? line : line.substring(0, blank);
        String joined = plain(before + after).strip();
        String hyphened = plain(before + "-" + after).strip();
        if (words.contains(joined)) {
            return false;
        }
        return words.contains(hyphened)
                || (words.contains(plain(before).strip())
                        && words.contains(plain(after).strip()));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "");
    }

    private static boolean endsSentence(String words) {
        int end = words.length() - 1;
        while (end > 0 && CLOSING.indexOf(words.charAt(end)) >= 0) {
            end--;
        }
        return ENDS.indexOf(words.charAt(end)) >= 0;
    }

    private void close() throws OverBudget {
        if (open.length() > 0) {
            text.add(open.toString(), openPage);
        }
        open.setLength(0);
        mayGoOn = false;
    }
}
