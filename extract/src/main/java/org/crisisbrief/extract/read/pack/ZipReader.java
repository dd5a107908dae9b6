package org.crisisbrief.extract.read.pack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.Unreadable;

/** A ZIP archive of documents: it has no text of its own. Folders and what systems leave behind are passed over. */
public final class ZipReader implements DocumentReader {

    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.[^./]");

    @Override
    public Content read(Input input) throws IOException {
        ZipArchive archive = ZipArchive.open(input.bytes(), input.budget());
        List<Attachment> documents = archive.entries().stream()
                .filter(entry -> !isIgnored(entry.name()))
                .map(entry -> new Attachment(entry.name(), Optional.empty(), () -> archive.bytes(entry)))
                .toList();
        if (documents.isEmpty()) {
            throw new Unreadable("The archive holds no files, so it was left out.");
        }
        return new Content(Optional.empty(), Metadata.NONE, documents, List.of());
    }

    private static boolean isIgnored(String name) {
        String path = name.replace('\\', '/');
        return path.endsWith("/")
                || path.startsWith("__MACOSX/")
                || HIDDEN.matcher(path).find()
                || path.endsWith("Thumbs.db")
                || path.endsWith("desktop.ini");
    }
}
