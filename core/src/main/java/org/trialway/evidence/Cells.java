package org.trialway.evidence;

/// The kind of cells of a mesothelioma, as far as results are told apart by it.
public enum Cells {
    ANY("any", "any cell type"),
    EPITHELIOID("epithelioid", "epithelioid cells"),
    NON_EPITHELIOID("non-epithelioid", "other than epithelioid cells");

    private final String words;
    private final String plain;

    Cells(String words, String plain) {
        this.words = words;
        this.plain = plain;
    }

    /// As the tables write it.
    public String words() {
        return words;
    }

    /// For people.
    public String plain() {
        return plain;
    }
}
