package org.trialway.evidence;

/// Where the mesothelioma of a study's people lay.
public enum Site {
    PLEURAL("pleural", "Lining of the lung (pleural)"),
    PERITONEAL("peritoneal", "Lining of the belly (peritoneal)"),
    EITHER("pleural or peritoneal", "Lining of the lung or of the belly"),
    ANY("any", "Mesothelioma of any place, or other cancers too");

    private final String words;
    private final String plain;

    Site(String words, String plain) {
        this.words = words;
        this.plain = plain;
    }

    /// As the tables write it.
    public String words() {
        return words;
    }

    /// For people, as a heading.
    public String plain() {
        return plain;
    }
}
