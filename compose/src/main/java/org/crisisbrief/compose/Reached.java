package org.crisisbrief.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * How far an expression such as {@code gaps[0].txt} leads into the data, and what could be asked for where it ends.
 *
 * @param name the name that is not there
 * @param known the names that are; empty where what the expression asks is no name
 */
record Reached(String name, List<String> known) {

    private static final Pattern STEP =
            Pattern.compile("\\G(?:^(\\w+)|\\.(\\w+)|\\[(\\d+)\\]|\\[\"([^\"]*)\"\\]|\\['([^']*)'\\])");

    /** What FreeMarker knows by itself, and no author means. */
    private static final Set<String> BUILT_IN =
            Set.of("capture_output", "compress", "html_escape", "normalize_newlines", "xml_escape");

    static Reached by(String expression, Environment environment) {
        try {
            return follow(expression, environment);
        } catch (TemplateModelException e) {
            return new Reached(expression, List.of());
        }
    }

    /** The end of a message about the missing name. */
    String hint() {
        return known.isEmpty() ? "" : Nearest.hint(name, known);
    }

    private static Reached follow(String expression, Environment environment) throws TemplateModelException {
        Matcher step = STEP.matcher(expression);
        TemplateModel at = null;
        int end = 0;
        while (step.find()) {
            end = step.end();
            String name = name(step);
            TemplateModel next;
            if (step.start() == 0) {
                next = environment.getVariable(name);
            } else if (at instanceof TemplateSequenceModel list && step.group(3) != null) {
                int index = Integer.parseInt(step.group(3));
                next = index < list.size() ? list.get(index) : null;
            } else {
                next = at instanceof TemplateHashModel map ? map.get(name) : null;
            }
            if (next == null) {
                return new Reached(name, end < expression.length() ? List.of() : names(at, step, environment));
            }
            at = next;
        }
        return new Reached(expression, List.of());
    }

    private static String name(Matcher step) {
        for (int group : new int[] {1, 2, 3, 4, 5}) {
            if (step.group(group) != null) {
                return step.group(group);
            }
        }
        return "";
    }

    private static List<String> names(@Nullable TemplateModel at, Matcher step, Environment environment)
            throws TemplateModelException {
        if (step.start() == 0) {
            TreeSet<String> names = new TreeSet<>();
            for (Object name : environment.getKnownVariableNames()) {
                names.add(String.valueOf(name));
            }
            names.removeAll(BUILT_IN);
            names.removeIf(name -> name.endsWith("_has_next") || name.endsWith("_index"));
            return List.copyOf(names);
        }
        return at instanceof TemplateHashModelEx map ? names(map.keys()) : List.of();
    }

    private static List<String> names(TemplateCollectionModel keys) throws TemplateModelException {
        List<String> names = new ArrayList<>();
        for (TemplateModelIterator each = keys.iterator(); each.hasNext(); ) {
            if (each.next() instanceof TemplateScalarModel name) {
                names.add(name.getAsString());
            }
        }
        return names;
    }
}
