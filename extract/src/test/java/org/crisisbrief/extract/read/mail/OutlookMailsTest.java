package org.crisisbrief.extract.read.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookMailsTest {

    private static final OutlookMails MAILS = new OutlookMails();

    @Test
    void readsTextHeadersAndAttachments() throws IOException {
        byte[] attached = "Hello".getBytes(StandardCharsets.UTF_8);
        Mail mail = MAILS.read(OutlookFile.mail(
                "Lage in Řež",
                "Ilse Marant",
                "Nine people have died.\r\n\r\nThe army is on its way.\r\n",
                Instant.parse("2023-08-14T21:05:00Z"),
                "report.txt",
                attached));
        assertEquals(
                "Nine people have died.\n\nThe army is on its way.", mail.text().characters());
        assertEquals(Optional.of("Lage in Řež"), mail.metadata().title());
        assertEquals(Optional.of("Ilse Marant"), mail.metadata().author());
        assertEquals(Optional.of(LocalDate.of(2023, 8, 14)), mail.metadata().date());
        assertEquals("report.txt", mail.attachments().get(0).name());
        assertArrayEquals(attached, mail.attachments().get(0).bytes().open());
    }

    @Test
    void handsOnAMailInsideOfAMail() throws IOException {
        Mail mail = MAILS.read(OutlookFile.mailInMail("Outer mail", "Inner mail"));
        assertEquals("Inner mail.msg", mail.attachments().get(0).name());
        Mail inner = MAILS.read(mail.attachments().get(0).bytes().open());
        assertEquals("Seven people have died.", inner.text().characters());
        assertEquals(Optional.of("Inner mail"), inner.metadata().title());
    }

    @Test
    void refusesWhatIsNoSuchMail() {
        assertThrows(IOException.class, () -> MAILS.read("no mail".getBytes(StandardCharsets.UTF_8)));
    }
}
