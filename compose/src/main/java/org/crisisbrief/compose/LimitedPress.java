package org.crisisbrief.compose;

import freemarker.template.Template;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crisisbrief.model.document.Document;

/**
 * Prints templates of a user's own, which may not end: what is written, how deep it calls itself and, where neither tells,
 * how long it takes have limits that no briefing comes near.
 *
 * @param longest in characters, of what is written
 * @param patience after which a template that writes nothing is given up
 */
record LimitedPress(int longest, Duration patience) implements Manuscript.Press {

    private static final int LONGEST = 20_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    LimitedPress() {
        this(LONGEST, PATIENCE);
    }

    @Override
    public Document print(Template template, Map<String, Object> view) {
        Sheet sheet = new Sheet(longest);
        FutureTask<Boolean> filling = new FutureTask<>(() -> fill(template, view, sheet), true);
        Thread thread = new Thread(filling, "template " + template.getName());
        thread.setDaemon(true);
        thread.start();
        await(template, filling);
        return FreePress.read(template, view, sheet.text());
    }

    private static void fill(Template template, Map<String, Object> view, Sheet sheet) {
        try {
            FreePress.fill(template, view, sheet);
        } catch (StackOverflowError e) {
            throw new BadTemplate(
                    template.getName()
                            + " calls or includes itself without an end; look for a macro that calls itself, or a file that includes itself");
        } catch (OutOfMemoryError e) {
            throw new BadTemplate(template.getName() + " makes a text that is too large for the memory");
        }
    }

    private void await(Template template, FutureTask<Boolean> filling) {
        try {
            filling.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new BadTemplate(template.getName() + " does not end: nothing came of it in " + patience.toSeconds()
                    + " seconds; look for a <#list> over a range without an end");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadTemplate(template.getName() + " was interrupted");
        }
    }
}
