package org.crisisbrief.extract.read.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens compound files (MS-CFB), in which programs of the years before 2007 save. */
public final class CompoundFile {

    private CompoundFile() {}

    /**
     * Opens a compound file whose streams are no longer than the file: POI makes room for what they claim.
     *
     * @throws IOException if it is damaged; in a worse way, what POI throws
     */
    public static POIFSFileSystem open(byte[] bytes) throws IOException {
        POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        try {
            check(file.getRoot(), bytes.length);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        return file;
    }

    private static void check(DirectoryEntry directory, int length) throws IOException {
        for (Entry entry : directory) {
            if (entry instanceof DirectoryEntry inner) {
                check(inner, length);
            } else if (entry instanceof DocumentEntry stream && stream.getSize() > length) {
                throw new IOException(stream.getName() + " is longer than the file");
            }
        }
    }
}
