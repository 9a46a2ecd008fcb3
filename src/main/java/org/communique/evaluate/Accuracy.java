package org.communique.evaluate;

/// What is measured on the facts that were found, in the order of the report.
public enum Accuracy {
    ATTRIBUTION("attr"),
    ACT("act"),
    STANCE("stance"),
    QUOTE("quote"),
    MODALITY("modality"),
    SPEAKER("speaker right"),
    SPEAKER_COUNTRY("speaker country"),
    SOURCE("source right"),
    SOURCE_COUNTRY("source country"),
    TARGET("target right"),
    TARGET_COUNTRY("target country");

    private final String label;

    Accuracy(String label) {
        this.label = label;
    }

    /// As the report names it.
    public String label() {
        return label;
    }
}
