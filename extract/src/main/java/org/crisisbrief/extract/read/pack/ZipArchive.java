package org.crisisbrief.extract.read.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.Unreadable;

/**
 * A ZIP archive in memory (APPNOTE.TXT 6.3), by its central directory. Nothing is unpacked before it is asked for, and then as far
 * as the budget goes; sizes that the archive states are not believed.
 */
public final class ZipArchive {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final byte[] bytes;
    private final Budget budget;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * A file of the archive.
     *
     * @param name as written; not to be trusted as a path
     */
    public record Entry(String name, boolean encrypted, int method, int offset, int packed) {}

    private ZipArchive(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /**
     * Opens an archive.
     *
     * @throws IOException if it has no directory
     */
    public static ZipArchive open(byte[] bytes, Budget budget) throws IOException {
        ZipArchive archive = new ZipArchive(bytes, budget);
        archive.directory();
        return archive;
    }

    /** The files in the order of the directory; of two with one name, the first. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The bytes of the file of this name, unpacked. */
    public Optional<byte[]> bytes(String name) throws IOException {
        Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(bytes(entry));
    }

    /**
     * The bytes of a file, unpacked.
     *
     * @throws Unreadable if a password is needed
     */
    public byte[] bytes(Entry entry) throws IOException {
        if (entry.encrypted()) {
            throw new Unreadable(
                    "The file is protected by a password, so it was left out. Save it without the password.");
        }
        if (at32(entry.offset()) != LOCAL) {
            throw new ZipException("no entry where the directory says");
        }
        int start = entry.offset() + 30 + at16(entry.offset() + 26) + at16(entry.offset() + 28);
        int rest = bytes.length - start;
        // Without a length here (ZIP64), the packed bytes themselves say where they end.
        int length = entry.packed() < 0 ? rest : Math.min(entry.packed(), rest);
        if (start < 0 || length < 0) {
            throw new EOFException();
        }
        InputStream packed = new ByteArrayInputStream(bytes, start, length);
        return switch (entry.method()) {
            case 0 -> budget.unpack(packed);
            case 8 -> inflated(packed);
            default ->
                throw new Unreadable(
                        "The archive is packed by a method that this version does not know, so the file was "
                                + "left out. Pack it again as a common ZIP file.");
        };
    }

    private byte[] inflated(InputStream packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream stream = new InflaterInputStream(packed, inflater)) {
            return budget.unpack(stream);
        } finally {
            inflater.end();
        }
    }

    private void directory() throws IOException {
        int end = bytes.length - END_LENGTH;
        int last = Math.max(0, end - LONGEST_COMMENT);
        while (end >= last && at32(end) != END) {
            end--;
        }
        if (end < last) {
            throw new ZipException("no directory");
        }
        // What stands before the archive, such as a program that unpacks it, shifts all offsets.
        int position = end - at32(end + 12);
        int shift = position - at32(end + 16);
        int count = at16(end + 10);
        for (int i = 0; i < count && position >= 0 && position < end && at32(position) == CENTRAL; i++) {
            budget.steps(1);
            int flags = at16(position + 8);
            int nameLength = at16(position + 28);
            Charset charset = (flags & 0x800) != 0 ? StandardCharsets.UTF_8 : Charset.forName("IBM437");
            String name = new String(slice(position + 46, nameLength), charset);
            entries.putIfAbsent(
                    name,
                    new Entry(
                            name,
                            (flags & 1) != 0,
                            at16(position + 10),
                            at32(position + 42) + shift,
                            at32(position + 20)));
            position += 46 + nameLength + at16(position + 30) + at16(position + 32);
        }
    }

    private byte[] slice(int start, int length) throws IOException {
        if (start < 0 || length < 0 || start + length > bytes.length) {
            throw new EOFException();
        }
        byte[] slice = new byte[length];
        System.arraycopy(bytes, start, slice, 0, length);
        return slice;
    }

    private int at16(int position) throws IOException {
        if (position < 0 || position + 2 > bytes.length) {
            throw new EOFException();
        }
        return (bytes[position] & 0xFF) | (bytes[position + 1] & 0xFF) << 8;
    }

    private int at32(int position) throws IOException {
        return at16(position) | at16(position + 2) << 16;
    }
}
