package org.crisisbrief.compose;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Nearest;

/** What is wrong with a template, in words for its author: the file and line, the expression, and what exists instead. */
final class Complaint {

    private Complaint() {}

    /** A failure that has been put into words, where the names that were known could still be looked up. */
    static final class Explained extends TemplateException {
        private static final long serialVersionUID = 1;

        private final String words;

        private Explained(String words, TemplateException cause, Environment environment) {
            super(words, cause, environment);
            this.words = words;
        }
    }

    /** Puts a failure into words while the template still stands where it failed. */
    static void explain(TemplateException failure, Environment environment) throws TemplateException {
        if (failure instanceof Explained) {
            throw failure;
        }
        throw new Explained(words(failure, environment), failure, environment);
    }

    static String of(TemplateException failure) {
        return failure instanceof Explained explained
                ? explained.words
                : firstLine(String.valueOf(failure.getMessage()));
    }

    static String of(ParseException failure) {
        String place = failure.getTemplateName() == null ? "" : failure.getTemplateName() + ":";
        return place + failure.getLineNumber() + ": " + parts(failure.getEditorMessage());
    }

    private static String words(TemplateException failure, Environment environment) {
        String place = failure.getTemplateSourceName() + ":" + failure.getLineNumber() + ": ";
        String expression = failure.getBlamedExpressionString();
        Throwable cause = failure.getCause();
        if (cause instanceof ParseException wrong) {
            return of(wrong);
        }
        if (cause instanceof TemplateNotFoundException missing) {
            return place + missing(missing.getTemplateName());
        }
        if (cause instanceof IOException unread) {
            return place + "the file cannot be read: " + firstLine(String.valueOf(unread.getMessage()));
        }
        if (failure instanceof InvalidReferenceException && expression != null) {
            return place + "there is no " + expression
                    + Reached.by(expression, environment).hint();
        }
        String words = firstLine(failure.getMessageWithoutStackTop())
                .replaceAll(" \\((?:wrapper: [^)]*|[^)]* wrapped into [^)]*)\\)", "")
                .replaceAll(":$", "");
        return place + (expression == null ? "" : expression + ": ") + words;
    }

    private static String missing(String name) {
        List<String> files = ShippedTemplates.files();
        return "there is no file \"" + name + "\" in the folder or among those that ship" + nearest(name, files);
    }

    private static String nearest(String name, List<String> names) {
        return Optional.of(Nearest.of(name, names, 1))
                .filter(found -> !found.isEmpty())
                .map(found -> "; the nearest is \"" + found.get(0) + "\"")
                .orElse("");
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }

    /** The message of the parser, without the list of all there is in FreeMarker. */
    private static String parts(String message) {
        return firstLine(message).replaceAll(" Help \\(latest version\\).*", "");
    }
}
