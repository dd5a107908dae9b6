package org.crisisbrief.extract.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes mails as Outlook saves them, with few of their many properties. */
public final class OutlookFile {

    private static final int SUBJECT = 0x0037;
    private static final int SENDER = 0x0C1A;
    private static final int BODY = 0x1000;
    private static final int SENT = 0x0039;
    private static final int CLASS = 0x001A;
    private static final long EPOCH_OF_WINDOWS = 116_444_736_000_000_000L;

    private OutlookFile() {}

    /** A mail, with one file attached. */
    public static byte[] mail(String subject, String sender, String body, Instant sent, String name, byte[] attached)
            throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            fill(file.getRoot(), subject, sender, body, sent, 32);
            file.getRoot().createDirectory("__nameid_version1.0");
            DirectoryEntry attachment = file.getRoot().createDirectory("__attach_version1.0_#00000000");
            text(attachment, 0x3707, name);
            stream(attachment, "__substg1.0_37010102", attached);
            stream(attachment, "__properties_version1.0", new byte[8]);
            return bytes(file);
        }
    }

    /** A mail, with a mail attached. */
    static byte[] mailInMail(String subject, String inner) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            fill(file.getRoot(), subject, "Outer", "Please see the mail attached.", Instant.EPOCH, 32);
            DirectoryEntry attachment = file.getRoot().createDirectory("__attach_version1.0_#00000000");
            text(attachment, 0x3001, inner);
            stream(attachment, "__properties_version1.0", new byte[8]);
            fill(
                    attachment.createDirectory("__substg1.0_3701000D"),
                    inner,
                    "Inner",
                    "Seven people have died.",
                    Instant.EPOCH,
                    24);
            return bytes(file);
        }
    }

    private static void fill(DirectoryEntry to, String subject, String sender, String body, Instant sent, int header)
            throws IOException {
        text(to, CLASS, "IPM.Note");
        text(to, SUBJECT, subject);
        text(to, SENDER, sender);
        text(to, BODY, body);
        ByteBuffer properties = ByteBuffer.allocate(header + 16).order(ByteOrder.LITTLE_ENDIAN);
        properties.position(header);
        properties.putInt(SENT << 16 | 0x0040).putInt(6).putLong(sent.toEpochMilli() * 10_000 + EPOCH_OF_WINDOWS);
        stream(to, "__properties_version1.0", properties.array());
    }

    private static void text(DirectoryEntry to, int property, String value) throws IOException {
        stream(to, "__substg1.0_%04X001F".formatted(property), value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void stream(DirectoryEntry to, String name, byte[] bytes) throws IOException {
        to.createDocument(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
