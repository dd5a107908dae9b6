package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.source.Damage;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Finds places where a text looks broken: stray punctuation, cut words, sentences that start in their middle. */
public final class DamageScan {

    /** Each starts where a word does and gives nothing back, so that a word as long as a file costs no more than its length. */
    private static final Map<String, Pattern> SIGNS = new TreeMap<>(Map.of(
            "stray punctuation", Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d]++[.!?] ?[,;][\\p{L}\\d]*"),
            "cut word", Pattern.compile("(?<!\\p{L})\\p{L}{3,}+\\.\\p{Ll}{1,2}(?=[,;\\s])"),
            "replacement character", Pattern.compile("\uFFFD+"),
            "text begins in mid-sentence", Pattern.compile("(?m)^\\s*\\d{1,2}, \\p{Ll}+")));

    private DamageScan() {}

    /** In the order of the text. */
    public static List<Damage> of(SourceText text) {
        List<Damage> damage = new ArrayList<>();
        for (Span paragraph : text.paragraphs()) {
            damage.addAll(in(text.slice(paragraph), paragraph.start()));
        }
        damage.sort(Comparator.comparing(Damage::span));
        return damage;
    }

    /** In a paragraph that begins at an offset, sign by sign. */
    static List<Damage> in(CharSequence paragraph, int offset) {
        List<Damage> damage = new ArrayList<>();
        if (!isSuspect(paragraph)) {
            return damage;
        }
        SIGNS.forEach((note, sign) -> {
            Matcher matcher = sign.matcher(paragraph);
            while (matcher.find()) {
                damage.add(new Damage(new Span(offset + matcher.start(), offset + matcher.end()), note));
            }
        });
        return damage;
    }

    /** A quick look before the longer one: what every sign has in it somewhere. */
    private static boolean isSuspect(CharSequence paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                char next = at(paragraph, i + 1);
                char mark = next == ' ' ? at(paragraph, i + 2) : next;
                if (mark == ',' || mark == ';' || Character.isLowerCase(next)) {
                    return true;
                }
            } else if (c == ',' && Character.isDigit(at(paragraph, i - 1)) && at(paragraph, i + 1) == ' '
                    || c == '\uFFFD') {
                return true;
            }
        }
        return false;
    }

    private static char at(CharSequence paragraph, int index) {
        return index < 0 || index >= paragraph.length() ? 0 : paragraph.charAt(index);
    }
}
