package org.crisisbrief.model;

/** A marking of the Traffic Light Protocol 2.0 (FIRST, 2022), from the least to the most restricted. */
public enum Tlp {
    CLEAR("TLP:CLEAR", "#FFFFFF"),
    GREEN("TLP:GREEN", "#33FF00"),
    AMBER("TLP:AMBER", "#FFC000"),
    AMBER_STRICT("TLP:AMBER+STRICT", "#FFC000"),
    RED("TLP:RED", "#FF2B2B");

    private final String label;
    private final String colour;

    Tlp(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** The colour of the label, as {@code #RRGGBB}, on black (FIRST, Traffic Light Protocol 2.0, section 5). */
    public String colour() {
        return colour;
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
