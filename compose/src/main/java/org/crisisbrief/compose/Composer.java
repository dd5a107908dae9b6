package org.crisisbrief.compose;

import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crisisbrief.compose.view.BriefingView;
import org.crisisbrief.compose.view.ShortView;
import org.crisisbrief.compose.wording.Plurals;
import org.crisisbrief.model.Nearest;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.fact.Situation;

/** Composes documents from situations: what is said is decided here, where it stands is the template's. */
public final class Composer {

    private final Configuration engine;
    private final Optional<TemplateFolder> own;

    private Composer(TemplateLoader loader, Optional<TemplateFolder> own) {
        this.engine = Engine.over(loader);
        this.own = own;
    }

    /** A composer with the templates that ship. */
    public static Composer shipped() {
        return new Composer(ShippedTemplates.loader(), Optional.empty());
    }

    /**
     * A composer whose templates and texts are read from a folder first; what the folder lacks is taken from those that ship.
     * Nothing outside the folder is read, and a template there that does not end is stopped.
     *
     * @throws IOException if there is no such folder
     */
    public static Composer with(Path folder) throws IOException {
        TemplateFolder own = new TemplateFolder(folder);
        return new Composer(
                new MultiTemplateLoader(new TemplateLoader[] {own, ShippedTemplates.loader()}), Optional.of(own));
    }

    /**
     * Composes a document.
     *
     * @throws BadTemplate if the template is missing, wrong, or writes what is not in the document language
     * @throws IllegalArgumentException if a source carries no text to quote, or the language has no texts
     */
    public Document compose(Situation situation, Composition composition) {
        return manuscript(situation, composition).without(0, false);
    }

    /**
     * Prepares a document that can be composed at several lengths.
     *
     * @throws BadTemplate if the template is missing or cannot be read
     * @throws IllegalArgumentException if a source carries no text to quote, or the language has no texts
     */
    public Manuscript manuscript(Situation situation, Composition composition) {
        Template template = template(composition.template());
        Situation released = Release.of(situation, composition.marking());
        Map<String, Object> view = Manuscript.pages(template).isPresent()
                ? ShortView.of(released, composition.language(), composition.marking())
                : BriefingView.of(released, composition.language(), composition.marking());
        try {
            return new Manuscript(
                    template,
                    worded(view, composition),
                    Plurals.of(composition.language()),
                    own.isPresent() ? new LimitedPress() : new FreePress());
        } catch (IllegalArgumentException e) {
            throw new BadTemplate("template " + composition.template() + ": " + e.getMessage());
        }
    }

    /** A view with the texts of the user's own in place of those that ship, and beside them. */
    private Map<String, Object> worded(Map<String, Object> view, Composition composition) {
        if (own.isEmpty()) {
            return view;
        }
        try {
            Map<String, String> texts =
                    new TreeMap<>(own.get().texts(composition.language().getLanguage()));
            if (view.get("text") instanceof Map<?, ?> shipped) {
                shipped.forEach((key, text) -> texts.putIfAbsent(String.valueOf(key), String.valueOf(text)));
            }
            Map<String, Object> worded = new TreeMap<>(view);
            worded.put("text", texts);
            return worded;
        } catch (IOException e) {
            throw new BadTemplate("the texts cannot be read: " + e.getMessage());
        }
    }

    private Template template(String name) {
        try {
            return engine.getTemplate(name + ".ftlx");
        } catch (TemplateNotFoundException e) {
            throw unknown(name);
        } catch (ParseException e) {
            throw new BadTemplate(Complaint.of(e));
        } catch (IOException e) {
            throw new BadTemplate(name + ".ftlx cannot be read: " + e.getMessage());
        }
    }

    private BadTemplate unknown(String name) {
        TreeSet<String> names = new TreeSet<>(ShippedTemplates.names());
        names.addAll(ownTemplates());
        return new BadTemplate("no template " + name + Nearest.hint(name, List.copyOf(names)));
    }

    /** The names of the templates that ship. */
    public List<String> templates() {
        return ShippedTemplates.names();
    }

    /** The names of the templates of the user's folder; none without one. */
    public List<String> ownTemplates() {
        try {
            return own.isPresent() ? own.get().names() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies a template, all that it includes and the fixed texts into a folder, to be changed there.
     *
     * @throws IOException if a file is there already or the folder cannot be written
     */
    public void export(String template, Path folder) throws IOException {
        if (!ShippedTemplates.names().contains(template)) {
            throw new BadTemplate("no template " + template + Nearest.hint(template, ShippedTemplates.names()));
        }
        ShippedTemplates.export(template, folder);
    }
}
