package org.crisisbrief.compose;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crisisbrief.compose.view.BriefingView;
import org.crisisbrief.compose.view.ShortView;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;

/** Composes documents from situations: what is said is decided here, where it stands is the template's. */
public final class Composer {

    private static final String FOLDER = "templates";

    private final Configuration engine;

    private Composer(TemplateLoader loader) {
        engine = Engine.over(loader);
    }

    /** A composer with the templates that ship. */
    public static Composer shipped() {
        return new Composer(shippedLoader());
    }

    /**
     * A composer whose templates are read from a folder first; what the folder lacks is taken from those that ship.
     *
     * @throws IOException if there is no such folder
     */
    public static Composer with(Path folder) throws IOException {
        FileTemplateLoader own = new FileTemplateLoader(folder.toFile());
        return new Composer(new MultiTemplateLoader(new TemplateLoader[] {own, shippedLoader()}));
    }

    private static TemplateLoader shippedLoader() {
        return new ClassTemplateLoader(Composer.class, FOLDER);
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
            return new Manuscript(template, view, Composer::print);
        } catch (IllegalArgumentException e) {
            throw new BadTemplate("template " + composition.template() + ": " + e.getMessage());
        }
    }

    private Template template(String name) {
        try {
            return engine.getTemplate(name + ".ftlx");
        } catch (freemarker.template.TemplateNotFoundException e) {
            throw new BadTemplate("no template " + name + "; there are " + String.join(", ", templates()));
        } catch (freemarker.core.ParseException e) {
            throw new BadTemplate(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document print(Template template, Map<String, Object> view) {
        StringWriter out = new StringWriter();
        try {
            template.process(view, out);
            return DocumentXml.read(new StringReader(out.toString()));
        } catch (TemplateException e) {
            throw new BadTemplate(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentXml.SyntaxException e) {
            throw new BadTemplate("template " + template.getName().replace(".ftlx", "")
                    + " writes what is not in the document language; " + e.getMessage());
        }
    }

    /** The names of the templates that ship. */
    public List<String> templates() {
        return files().stream()
                .filter(f -> f.matches("[a-z-]+\\.ftlx") && !f.equals("macros.ftlx"))
                .map(f -> f.substring(0, f.length() - ".ftlx".length()))
                .toList();
    }

    /**
     * Copies a template and all that it includes into a folder, to be changed there.
     *
     * @throws IOException if a file is there already or the folder cannot be written
     */
    public void export(String template, Path folder) throws IOException {
        if (!templates().contains(template)) {
            throw new BadTemplate("no template " + template + "; there are " + String.join(", ", templates()));
        }
        List<String> files = files();
        for (String file : files) {
            if (Files.exists(folder.resolve(file))) {
                throw new FileAlreadyExistsException(folder.resolve(file).toString());
            }
        }
        for (String file : files) {
            Path target = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (InputStream in = resource(file)) {
                Files.copy(in, target);
            }
        }
    }

    private static List<String> files() {
        try (Reader in = new InputStreamReader(resource("index.txt"), StandardCharsets.UTF_8)) {
            return new BufferedReader(in).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(Composer.class.getResourceAsStream(FOLDER + "/" + file), file);
    }
}
