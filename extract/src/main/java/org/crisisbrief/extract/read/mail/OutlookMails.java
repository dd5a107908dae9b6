package org.crisisbrief.extract.read.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.crisisbrief.extract.read.DocumentReader.Attachment;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.Paragraphs;
import org.crisisbrief.extract.read.html.WebPages;
import org.crisisbrief.extract.read.html.WrittenDay;
import org.crisisbrief.extract.read.pack.CompoundFile;
import org.crisisbrief.model.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads the mails that Outlook saves (MS-OXMSG). Stateless after it is made. */
public final class OutlookMails {

    private final WebPages pages = new WebPages();

    /**
     * Reads a mail. One that holds no text but that of an RTF document has this as its first attachment.
     *
     * @throws IOException if the bytes hold no such mail; what is damaged in a worse way throws what POI throws
     */
    public Mail read(byte[] bytes) throws IOException {
        try (POIFSFileSystem file = CompoundFile.open(bytes);
                MAPIMessage message = new MAPIMessage(file)) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            return mail(message);
        } catch (ChunkNotFoundException e) {
            throw new IOException(e);
        }
    }

    private Mail mail(MAPIMessage message) throws IOException, ChunkNotFoundException {
        String plain = text(message.getTextBody());
        String html = text(message.getHtmlBody());
        String rich = text(message.getRtfBody());
        Letter letter = Letter.of(plain, false);
        SourceText read = letter.text().isEmpty()
                ? pages.mailText(html)
                : new SourceText(letter.text(), Paragraphs.of(letter.text()));
        List<Attachment> attachments = new ArrayList<>();
        if (read.characters().isEmpty() && !rich.isBlank()) {
            attachments.add(new Attachment("body.rtf", rich.getBytes(StandardCharsets.ISO_8859_1)));
        }
        for (AttachmentChunks chunks : message.getAttachmentFiles()) {
            attachment(chunks, attachments.size() + 1).ifPresent(attachments::add);
        }
        String type = text(
                message.getMainChunks().getMessageClass() == null
                        ? null
                        : message.getMainChunks().getMessageClass().getValue());
        return new Mail(
                read,
                metadata(message),
                attachments,
                letter.quoted(),
                type.contains("SMIME") && !type.contains("MultipartSigned"));
    }

    private static Metadata metadata(MAPIMessage message) throws ChunkNotFoundException {
        return new Metadata(
                line(message.getSubject()),
                Optional.empty(),
                line(message.getDisplayFrom()),
                Optional.empty(),
                day(message),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The day as the sender's program wrote it; where only the moment is kept, the day in Greenwich. */
    private static Optional<LocalDate> day(MAPIMessage message) throws ChunkNotFoundException {
        String @Nullable [] headers = message.getHeaders();
        Stream<String> lines = headers == null ? Stream.empty() : Arrays.stream(headers);
        return lines.filter(h -> h.regionMatches(true, 0, "Date:", 0, 5))
                .flatMap(h -> WrittenDay.of(h.substring(5)).stream())
                .findFirst()
                .or(() -> sent(message));
    }

    private static Optional<LocalDate> sent(MAPIMessage message) {
        try {
            return Optional.ofNullable(message.getMessageDate())
                    .map(moment -> LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC));
        } catch (ChunkNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Attachment> attachment(AttachmentChunks chunks, int number) throws IOException {
        String name = Stream.of(
                        chunks.getAttachLongFileName(), chunks.getAttachFileName(), chunks.getAttachDisplayName())
                .flatMap(Stream::ofNullable)
                .flatMap(chunk -> line(chunk.getValue()).stream())
                .findFirst()
                .orElse("attachment-" + number);
        if (chunks.isEmbeddedMessage()) {
            try (POIFSFileSystem copy = new POIFSFileSystem();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                EntryUtils.copyNodes(chunks.getAttachmentDirectory().getDirectory(), copy.getRoot());
                copy.writeFilesystem(bytes);
                return Optional.of(new Attachment(name.endsWith(".msg") ? name : name + ".msg", bytes.toByteArray()));
            }
        }
        ByteChunk data = chunks.getAttachData();
        boolean inside = Optional.ofNullable(chunks.getAttachContentId())
                        .map(StringChunk::getValue)
                        .filter(id -> !id.isBlank())
                        .isPresent()
                && Optional.ofNullable(chunks.getAttachMimeTag())
                        .map(StringChunk::getValue)
                        .filter(t -> t.startsWith("image/"))
                        .isPresent();
        return data == null || data.getValue() == null || inside
                ? Optional.empty()
                : Optional.of(new Attachment(name, data.getValue()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\u0000", "");
    }

    private static Optional<String> line(@Nullable String value) {
        String line = text(value).replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
