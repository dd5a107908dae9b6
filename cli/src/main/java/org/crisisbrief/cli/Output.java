package org.crisisbrief.cli;

import java.util.Arrays;

/**
 * A finished file, not yet on the disk.
 *
 * @param name its name in the output folder
 * @param pages how many pages it has; 0 if it has none of its own
 */
record Output(String name, byte[] bytes, int pages) {

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
