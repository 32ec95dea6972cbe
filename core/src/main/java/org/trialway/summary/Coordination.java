package org.trialway.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says the noun again where one stands for several organs: "renal or hepatic disease" is "renal disease or
/// hepatic disease".
final class Coordination {

    private static final String ORGAN =
            "(cardiac|heart|cardiovascular|cardiopulmonary|renal|kidney|hepatic|liver|pulmonary|lung|respiratory|neurologic(?:al)?|psychiatric|"
                    + "endocrine|gastrointestinal|ha?ematologic(?:al)?|metabolic|bleeding|thyroid|skin|bowel|autoimmune|infectious|vascular|"
                    + "cerebrovascular|bacterial|viral|fungal|parasitic)";
    private static final Pattern SHARED = Pattern.compile(
            "\\b" + ORGAN + "(?=((?:\\s*(?:,|/|\\bor\\b|\\band\\b|\\band/or\\b)+\\s*(?:or\\s+|and\\s+)?" + ORGAN
                    + ")+)\\s+(diseases?|disorders?|impairments?|dysfunctions?|insufficiency|failure|abnormalit(?:y|ies)|conditions?|illness(?:es)?|"
                    + "problems?|infections?)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Coordination() {}

    static String expanded(String criterion) {
        Matcher shared = SHARED.matcher(criterion);
        var text = new StringBuilder();
        int at = 0;
        while (shared.find()) {
            text.append(criterion, at, shared.end()).append(' ').append(shared.group(4));
            at = shared.end();
        }
        return text.append(criterion.substring(at)).toString();
    }
}
