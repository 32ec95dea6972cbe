package org.trialway.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.study.Study;
import org.trialway.study.Study.Arm;
import org.trialway.study.Study.Intervention;

/// Finds what a record says of a medicine whose name no table knows: in its description, in the titles and arms, and in
/// the sentences of the summary that name it.
final class Explanations {

    /// Shorter names may stand in a sentence by chance.
    private static final int SHORTEST = 4;

    /// No longer part of a description is read: its first sentences say what a medicine is.
    private static final int LONGEST = 400;

    private Explanations() {}

    static List<Treatment> of(Intervention given, Study study, Roles roles) {
        List<Treatment> found = new ArrayList<>(Texts.read(start(given.description()), "description", false));
        if (found.isEmpty()) {
            found.addAll(Texts.read(study.titles().brief(), "title", false));
            found.addAll(Texts.read(study.titles().official(), "official title", false));
        }
        String name = code(given.name());
        if (found.isEmpty() && name.length() >= SHORTEST) {
            for (Arm arm : roles.tried()) {
                found.addAll(Texts.read(arm.label(), "arm", false));
                found.addAll(sentences(arm.description(), name, "arm"));
            }
            found.addAll(sentences(study.description().summary(), name, "summary"));
        }
        return Texts.withoutRepeats(found).stream()
                .filter(Explanations::isPlain)
                .map(each -> called(each, given.name()))
                .toList();
    }

    /// "Antibody" alone may be one that people form against the medicine.
    private static boolean isPlain(Treatment described) {
        return described.basis() != Treatment.Basis.RECORD
                || !described.targets().isEmpty()
                || !described.classes().contains(TreatmentClass.MONOCLONAL_ANTIBODY)
                || described.reason().words().toLowerCase(Locale.ROOT).contains("monoclonal");
    }

    /// What words describe goes by the medicine's own name.
    private static Treatment called(Treatment described, String name) {
        if (described.basis() != Treatment.Basis.RECORD || name.isBlank()) {
            return described;
        }
        String own = name.replaceAll("\\s+", " ").strip();
        return new Treatment(own, described.classes(), described.targets(), described.basis(), described.reason());
    }

    private static List<Treatment> sentences(String text, String name, String place) {
        var found = new ArrayList<Treatment>();
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name);
        while (at >= 0) {
            int start = Math.max(text.lastIndexOf(". ", at) + 1, at - LONGEST);
            int stop = text.indexOf(". ", at);
            int end = Math.min(stop < 0 ? text.length() : stop, at + LONGEST);
            found.addAll(Texts.read(text.substring(Math.max(0, start), end), place, false));
            at = lower.indexOf(name, Math.max(end, at + name.length()));
        }
        return found;
    }

    /// The first word of a name, which in a code is all of it.
    private static String code(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        int blank = lower.indexOf(' ');
        return blank < 0 ? lower : lower.substring(0, blank);
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
