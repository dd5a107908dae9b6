package org.crisisbrief.extract.read;

/** Reading a document would take more than its {@link Budget} allows. */
public final class OverBudget extends Unreadable {

    private static final long serialVersionUID = 1;

    OverBudget(String message) {
        super(message);
    }
}
