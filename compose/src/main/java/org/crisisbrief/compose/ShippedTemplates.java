package org.crisisbrief.compose;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The templates that ship, and their files. */
final class ShippedTemplates {

    private static final String FOLDER = "templates";
    private static final String TEXTS = "texts_en.properties";
    private static final String SUFFIX = ".ftlx";
    private static final Pattern USED = Pattern.compile("<#(?:include|import) \"(?:\\.\\./)?([^\"]+)\"");

    private ShippedTemplates() {}

    static TemplateLoader loader() {
        return new ClassTemplateLoader(Composer.class, FOLDER);
    }

    static List<String> names() {
        return files().stream()
                .filter(ShippedTemplates::isTemplate)
                .map(ShippedTemplates::name)
                .toList();
    }

    /** Whether a file is a template, not a part of one. */
    static boolean isTemplate(String file) {
        return file.matches("[a-z][a-z0-9-]*\\.ftlx") && !file.equals("macros.ftlx");
    }

    /** What the template in a file is called. */
    static String name(String file) {
        return file.substring(0, file.length() - SUFFIX.length());
    }

    /** Copies a template, what it uses and the fixed texts into a folder; no file there is written over. */
    static void export(String template, Path folder) throws IOException {
        Set<String> files = new TreeSet<>();
        gather(template + SUFFIX, files);
        files.add(TEXTS);
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

    /** Adds a file and all that it includes or imports. */
    private static void gather(String file, Set<String> files) throws IOException {
        if (!files.add(file)) {
            return;
        }
        try (InputStream in = resource(file)) {
            Matcher used = USED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (used.find()) {
                gather(used.group(1), files);
            }
        }
    }

    /** All files, parts of templates among them. */
    static List<String> files() {
        try (Reader in = new InputStreamReader(resource("index.txt"), StandardCharsets.UTF_8)) {
            return new BufferedReader(in).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        String path = file.equals(TEXTS) ? TEXTS : FOLDER + "/" + file;
        return Objects.requireNonNull(Composer.class.getResourceAsStream(path), file);
    }
}
