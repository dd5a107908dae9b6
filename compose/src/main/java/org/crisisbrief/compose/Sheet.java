package org.crisisbrief.compose;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template writes, no longer than it may be; it can tell which line of the template a line of it comes from. */
final class Sheet extends Writer {

    private static final Pattern PLACE =
            Pattern.compile("\\[in template \"([^\"]+)\" (?:in \\w+ \"[^\"]*\" )?at line (\\d+),");

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final int longest;
    private final int wanted;
    private int line = 1;

    Sheet(int longest) {
        this(longest, Integer.MAX_VALUE);
    }

    private Sheet(int longest, int wanted) {
        this.longest = longest;
        this.wanted = wanted;
    }

    /** Ends the filling of a template; the message begins with the place. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1;

        Full(String message) {
            super(message);
        }
    }

    /** The file and line of the templates that a line comes from, found by filling the template again up to it. */
    static String origin(Template template, Map<String, Object> view, int line) {
        try {
            template.process(view, new Sheet(Integer.MAX_VALUE, line));
        } catch (Full stopped) {
            return String.valueOf(stopped.getMessage());
        } catch (TemplateException | IOException e) {
            return template.getName();
        }
        return template.getName();
    }

    String text() {
        return text.toString();
    }

    @Override
    public void write(char[] from, int start, int length) throws IOException {
        if (text.length() + length > longest) {
            throw new Full(place(0) + " writes more than " + longest + " characters; look for a loop without an end");
        }
        text.append(from, start, length);
        int before = line;
        for (int i = start; i < start + length; i++) {
            if (line == wanted) {
                throw new Full(place(line - before));
            }
            if (from[i] == '\n') {
                line++;
            }
        }
    }

    /** Where the template stands that writes just now, some lines further on. */
    private static String place(int further) {
        StringWriter stack = new StringWriter();
        Environment.getCurrentEnvironment().outputInstructionStack(new PrintWriter(stack));
        Matcher place = PLACE.matcher(stack.toString());
        return place.find() ? place.group(1) + ":" + (Integer.parseInt(place.group(2)) + further) : "the template";
    }

    @Override
    public void flush() {
        // The text is in memory.
    }

    @Override
    public void close() {
        // The text is in memory.
    }
}
