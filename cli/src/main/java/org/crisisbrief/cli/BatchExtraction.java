package org.crisisbrief.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Batch;
import org.crisisbrief.extract.read.BatchItem;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;

/** Extracts many situations, some at a time, and writes a line for each, in the order of the inputs. */
final class BatchExtraction {

    private final Extractor extractor = Extractor.english();
    private final BatchOptions batch;
    private final CaseOptions options;
    private final Optional<Tlp> marking;
    private final Terminal terminal;
    private final DataSink sink;
    private int lines;
    private int unread;

    BatchExtraction(BatchOptions batch, CaseOptions options, Optional<Tlp> marking, Terminal terminal, DataSink sink) {
        this.batch = batch;
        this.options = options;
        this.marking = marking;
        this.terminal = terminal;
        this.sink = sink;
    }

    /** How many lines were written. */
    int lines() {
        return lines;
    }

    /** How many of them are of what could not be read. */
    int unread() {
        return unread;
    }

    /** A line per document; what was written is not held. */
    void perDocument(List<Path> inputs) throws IOException, Failure {
        try (InOrder<BatchLine> work = new InOrder<>(batch.jobs, this::write);
                Batch items = new Batch(inputs)) {
            for (Optional<BatchItem> item = items.next(); item.isPresent(); item = items.next()) {
                if (item.get() instanceof BatchItem.Document d) {
                    extract(work, new Group(d.document().path(), d.where(), d));
                } else {
                    BatchLine line = without(item.get());
                    work.add(() -> line, defect -> line);
                }
            }
            work.finish();
        }
    }

    /** A line per group, in the order in which their first records come; the documents are held until all are known. */
    void perGroup(List<Path> inputs) throws IOException, Failure {
        Map<String, Group> groups = new LinkedHashMap<>();
        try (InOrder<BatchLine> work = new InOrder<>(batch.jobs, this::write);
                Batch items = new Batch(inputs)) {
            for (Optional<BatchItem> item = items.next(); item.isPresent(); item = items.next()) {
                if (item.get() instanceof BatchItem.Document d && d.group().isPresent()) {
                    String name = d.group().get();
                    groups.computeIfAbsent(name, n -> new Group(n, d.where(), d.settings()))
                            .add(d);
                } else {
                    BatchLine line = item.get() instanceof BatchItem.Document d ? ungrouped(d) : without(item.get());
                    work.add(() -> line, defect -> line);
                }
            }
            for (Group group : groups.values()) {
                extract(work, group);
            }
            work.finish();
        }
    }

    /** Documents that make one situation. */
    private static final class Group {
        private final String id;
        private final String where;
        private final CaseSettings settings;
        private final List<BatchItem.Document> items = new ArrayList<>();

        Group(String id, String where, CaseSettings settings) {
            this.id = id;
            this.where = where;
            this.settings = settings;
        }

        Group(String id, String where, BatchItem.Document only) {
            this(id, where, only.settings());
            add(only);
        }

        void add(BatchItem.Document item) {
            items.add(item);
        }

        Case input(CaseSettings with) {
            return new Case(
                    id,
                    with,
                    items.stream().map(BatchItem.Document::document).toList(),
                    items.stream().flatMap(d -> d.diagnostics().stream()).toList());
        }
    }

    private void extract(InOrder<BatchLine> work, Group group) throws IOException, Failure {
        Case input = group.input(options.set(group.settings, marking));
        work.add(
                () -> BatchLine.of(extractor, input, batch.withText),
                defect -> BatchLine.failed(input, group.where, defect));
    }

    private BatchLine without(BatchItem item) {
        return item instanceof BatchItem.Unread u
                ? BatchLine.unread(u, marking.orElse(Tlp.CLEAR))
                : BatchLine.remark(item.diagnostics());
    }

    private BatchLine ungrouped(BatchItem.Document item) {
        Diagnostic error = Diagnostic.error(
                item.where(), "The record has no \"group\", which --per group goes by. The record was left out.");
        return BatchLine.unread(
                new BatchItem.Unread(
                        item.where(),
                        item.document().path(),
                        item.document().file(),
                        item.document().sha256(),
                        List.of(error)),
                marking.orElse(Tlp.CLEAR));
    }

    private void write(BatchLine line) throws IOException, Failure {
        terminal.tell(line.diagnostics());
        if (!line.text().isEmpty()) {
            sink.write(line.text() + "\n");
            lines++;
            unread += line.isRead() ? 0 : 1;
            terminal.progress("Written " + lines + " ...");
        }
    }
}
