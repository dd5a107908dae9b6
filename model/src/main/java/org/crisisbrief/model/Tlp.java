package org.crisisbrief.model;

/** A marking of the Traffic Light Protocol 2.0 (FIRST, 2022), from the least to the most restricted. */
public enum Tlp {
    CLEAR("TLP:CLEAR"),
    GREEN("TLP:GREEN"),
    AMBER("TLP:AMBER"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    RED("TLP:RED");

    private final String label;

    Tlp(String label) {
        this.label = label;
    }

    /** The label as it is printed, in every language. */
    public String label() {
        return label;
    }

    /**
     * Reads a label.
     *
     * @throws IllegalArgumentException if it is not one of TLP 2.0's
     */
    public static Tlp of(String label) {
        for (Tlp tlp : values()) {
            if (tlp.label.equals(label)) {
                return tlp;
            }
        }
        throw new IllegalArgumentException("not a TLP 2.0 marking: " + label);
    }

    @Override
    public String toString() {
        return label;
    }
}
