package org.communique.evaluate;

/// What is measured by precision and recall, in the order of the report.
public enum Measure {
    /// Statements whose content overlaps by half or more.
    CONTENT("statement.content"),
    /// … and whose speaker is right.
    ATTRIBUTED("statement.attributed"),
    /// … and whose act is right as well.
    ATTRIBUTED_ACT("statement.attributed+act"),
    /// Events of the same type at the same place.
    TRIGGER("event.trigger"),
    /// … between the same countries.
    DYAD("event.dyad"),
    /// … and with the same modality.
    DYAD_MODALITY("event.dyad+modality"),
    /// Events found with exactly the same actors.
    EXACT("event.exact"),
    /// Whom the statements found are addressed to.
    ADDRESSEE("statement.addressee"),
    /// Whom the statements found are about.
    ABOUT("statement.about"),
    /// When the events found happened.
    DATE("event.date");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /// As the report names it.
    public String label() {
        return label;
    }
}
