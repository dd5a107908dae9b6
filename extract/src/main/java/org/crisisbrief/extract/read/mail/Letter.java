package org.crisisbrief.extract.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a plain mail that its sender wrote: without quoted lines, the line that introduces them, and the signature. What
 * follows the mark of a forwarded mail is what the sender wants to be read, and stays.
 *
 * @param quoted how many lines were left out as quoted
 */
record Letter(String text, int quoted) {

    private static final Pattern INTRODUCES = Pattern.compile(
            "^(?:on|am|le|el) .{6,150}(?:wrote|schrieb|a \u00E9crit|escribi\u00F3)\\s?:$", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a plain text.
     *
     * @param flowed whether a blank at the end of a line joins it to the next (RFC 3676)
     */
    static Letter of(String characters, boolean flowed) {
        List<String> kept = new ArrayList<>();
        int quoted = 0;
        boolean joins = false;
        for (String line : characters.lines().toList()) {
            if (line.equals("-- ")) {
                break;
            }
            if (line.startsWith(">")) {
                if (quoted++ == 0) {
                    dropIntroduction(kept);
                }
                joins = false;
                continue;
            }
            String unstuffed = flowed && line.startsWith(" ") ? line.substring(1) : line;
            if (joins) {
                kept.set(kept.size() - 1, kept.get(kept.size() - 1) + unstuffed);
            } else {
                kept.add(unstuffed);
            }
            joins = flowed && unstuffed.endsWith(" ");
        }
        return new Letter(String.join("\n", kept).strip(), quoted);
    }

    /** The one or two lines, such as "On Monday X wrote:", right above a quotation. */
    private static void dropIntroduction(List<String> kept) {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
            kept.remove(kept.size() - 1);
        }
        for (int lines = 1; lines <= 2 && lines <= kept.size(); lines++) {
            List<String> last = kept.subList(kept.size() - lines, kept.size());
            if (INTRODUCES.matcher(String.join(" ", last).strip()).matches()) {
                last.clear();
                return;
            }
        }
    }
}
