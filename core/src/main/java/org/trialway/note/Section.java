package org.trialway.note;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The part of a note that a sentence stands in, as its heading says.
public enum Section {
    /// No heading was seen yet.
    NONE(""),
    PRESENTING("chief complaint; presenting complaint; history of present illness; hpi; reason for visit"),
    HISTORY("past medical history; medical history; pmh; past history; past surgical history; comorbidities"),
    FAMILY("family history; fh; family medical history"),
    SOCIAL("social history; sh; habits"),
    MEDICATIONS("medications; current medications; medication list; home medications; medicines; drugs"),
    ALLERGIES("allergies; drug allergies; known allergies"),
    EXAMINATION("physical examination; physical exam; examination; exam; vital signs; vitals; on examination"),
    RESULTS("laboratory results; laboratory data; labs; laboratory; results; imaging; investigations"),
    ASSESSMENT("assessment; impression; diagnosis; diagnoses; assessment and plan; summary"),
    PLAN("plan; recommendations; follow-up; follow up");

    private final String headings;

    /// @param headings in lower case, parted by a semicolon and a blank
    Section(String headings) {
        this.headings = headings;
    }

    /// The section that a heading opens, or empty when the words are no heading.
    static Optional<Section> headed(String words) {
        String heading = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(section -> List.of(section.headings.split("; ", -1)).contains(heading))
                .findFirst();
    }
}
