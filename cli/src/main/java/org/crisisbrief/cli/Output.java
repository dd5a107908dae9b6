package org.crisisbrief.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crisisbrief.compose.DataAnnex;
import org.crisisbrief.compose.table.Table;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Situation;

/**
 * A finished file, not yet on the disk.
 *
 * @param name its name in the output folder, perhaps with a folder in it: "tables/events.csv"
 * @param pages how many pages it has; 0 if it has none of its own
 */
record Output(String name, byte[] bytes, int pages) {

    /** The tables of what may stand under a marking. */
    static List<Output> tables(Situation situation, Tlp marking) {
        List<Output> outputs = new ArrayList<>();
        for (Table table : DataAnnex.tables(situation, marking)) {
            outputs.add(new Output(Format.CSV.file(table.name()), table.csv().getBytes(StandardCharsets.UTF_8), 0));
        }
        return outputs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output that
                && name.equals(that.name)
                && pages == that.pages
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(bytes);
    }
}
