package org.crisisbrief.extract.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The long run: Jazzer looks for bytes that reach further into the code. Each target is a class, for Jazzer wants a Java machine
 * for each. What it finds, made small, becomes a file beside those that {@link Seeds} reads.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Fuzz {

    /** Of one input; that a reader hangs is seen by the clock alone. */
    private static final int SECONDS = 25;

    private final String ending;

    Fuzz(String ending) {
        this.ending = ending;
    }

    Stream<byte[]> seeds() {
        return Seeds.of(ending).stream();
    }

    @Timeout(SECONDS)
    @MethodSource("seeds")
    @FuzzTest
    void endInAResultOrInWhatTheReaderDeclares(byte[] bytes) {
        AnyBytes.read(ending, bytes);
    }

    static class Text extends Fuzz {
        Text() {
            super("txt");
        }
    }

    static class Markdown extends Fuzz {
        Markdown() {
            super("md");
        }
    }

    static class Html extends Fuzz {
        Html() {
            super("html");
        }
    }

    static class SavedPage extends Fuzz {
        SavedPage() {
            super("mhtml");
        }
    }

    static class Mail extends Fuzz {
        Mail() {
            super("eml");
        }
    }

    static class OutlookMail extends Fuzz {
        OutlookMail() {
            super("msg");
        }
    }

    static class Feed extends Fuzz {
        Feed() {
            super("rss");
        }
    }

    static class Pdf extends Fuzz {
        Pdf() {
            super("pdf");
        }
    }

    static class Docx extends Fuzz {
        Docx() {
            super("docx");
        }
    }

    static class Doc extends Fuzz {
        Doc() {
            super("doc");
        }
    }

    static class Odt extends Fuzz {
        Odt() {
            super("odt");
        }
    }

    static class Rtf extends Fuzz {
        Rtf() {
            super("rtf");
        }
    }

    static class Csv extends Fuzz {
        Csv() {
            super("csv");
        }
    }

    static class Xlsx extends Fuzz {
        Xlsx() {
            super("xlsx");
        }
    }

    static class Xls extends Fuzz {
        Xls() {
            super("xls");
        }
    }

    static class Zip extends Fuzz {
        Zip() {
            super("zip");
        }
    }

    static class Settings extends Fuzz {
        Settings() {
            super("yaml");
        }
    }

    static class Archive extends Fuzz {
        Archive() {
            super("jsonl");
        }
    }

    static class Situation extends Fuzz {
        Situation() {
            super("json");
        }
    }

    static class Document extends Fuzz {
        Document() {
            super("xml");
        }
    }
}
