package org.crisisbrief.compose;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.compose.wording.Shown;

/** A folder with templates of a user's own. Nothing outside it is read, whatever name or link leads there. */
final class TemplateFolder implements TemplateLoader {

    /** The most bytes that a template has. */
    private static final long LARGEST = 1 << 20;

    private final Path root;

    /** @throws IOException if there is no such folder */
    TemplateFolder(Path folder) throws IOException {
        root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    /** The names of the templates at the top of the folder, in order. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(ShippedTemplates::isTemplate)
                    .map(ShippedTemplates::name)
                    .sorted()
                    .toList();
        }
    }

    /**
     * The fixed texts of the folder, by key; none where it has no file of them.
     *
     * @throws BadTemplate if they cannot be read
     */
    TreeMap<String, String> texts(String language) throws IOException {
        String name = "texts_" + language + ".properties";
        TreeMap<String, String> texts = new TreeMap<>();
        Object file = findTemplateSource(name);
        if (file == null) {
            return texts;
        }
        Properties read = new Properties();
        try (Reader in = getReader(file, "UTF-8")) {
            read.load(in);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new BadTemplate(name + ": this is not a file of \"key = text\" lines in UTF-8: " + e.getMessage());
        }
        read.stringPropertyNames().forEach(key -> texts.put(key, Shown.text(read.getProperty(key))));
        return texts;
    }

    @Override
    @SuppressWarnings("NullAway") // the interface's way to say that there is none
    public Object findTemplateSource(String name) throws IOException {
        Path file = inside(name);
        if (file == null || !Files.exists(file)) {
            return null;
        }
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
            throw new IOException("it is a link that leads out of the folder");
        }
        if (!Files.isRegularFile(real)) {
            return null;
        }
        if (Files.size(real) > LARGEST) {
            throw new IOException("it is larger than " + LARGEST + " bytes");
        }
        return real;
    }

    private @org.jspecify.annotations.Nullable Path inside(String name) {
        try {
            Path file = root.resolve(name).normalize();
            return file.startsWith(root) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    @Override
    public long getLastModified(Object file) {
        return 0;
    }

    @Override
    public Reader getReader(Object file, String encoding) throws IOException {
        return Files.newBufferedReader((Path) file);
    }

    @Override
    public void closeTemplateSource(Object file) {
        // Its reader is closed by whoever asked for it.
    }
}
