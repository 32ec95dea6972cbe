package org.trialway.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;
import org.trialway.patient.Fact.Reproductive.Point;
import org.trialway.text.PartialDate;

/// Other illnesses and findings, said to be there or not to be there; operations and the like; points about
/// pregnancy.
///
/// What is only suspected, still to come, or somebody else's is no fact about the person.
final class ConditionFacts {

    private static final Set<String> TESTS = Set.of(
            "biopsy",
            "computed tomography",
            "magnetic resonance imaging",
            "positron emission tomography",
            "echocardiography",
            "mammography",
            "pulmonary function test",
            "bone scan",
            "muga scan",
            "pleural biopsy",
            "core biopsy",
            "endoscopy",
            "thoracoscopy",
            "lumbar puncture",
            "bronchoscopy");

    private static final Pattern SEVERE =
            Pattern.compile("\\bgrade\\s*(?:3|4|III|IV)\\s*$|\\bsevere\\s*$", Pattern.CASE_INSENSITIVE);

    private ConditionFacts() {}

    static List<Fact> of(NoteText note, List<Mention> named, NoteFacts origin) {
        List<Fact> facts = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Mention mention : named) {
            boolean settled = mention.standing() == Standing.PRESENT || mention.standing() == Standing.ABSENT;
            if (settled && told.add(mention.concept() + " " + mention.standing())) {
                add(facts, mention, note, origin);
            }
        }
        return facts;
    }

    private static void add(List<Fact> facts, Mention mention, NoteText note, NoteFacts origin) {
        boolean present = mention.standing() == Standing.PRESENT;
        String name = mention.concept().name();
        switch (mention.concept().kind()) {
            case CONDITION -> {
                if (!name.endsWith(" metastases")) {
                    facts.add(
                            new Fact.Condition(named(mention.concept()), present, "", origin.from(mention.sentence())));
                }
                if (present && name.startsWith("immune mediated") && isSevere(mention, note)) {
                    facts.add(new Fact.Condition(
                            "severe immune-related adverse event", true, name, origin.from(mention.sentence())));
                }
            }
            case PROCEDURE -> {
                if (present && !TESTS.contains(name)) {
                    PartialDate on = mention.timing().date();
                    facts.add(new Fact.Procedure(
                            mention.span().in(note.text()).toLowerCase(Locale.ROOT),
                            on,
                            origin.from(mention.sentence(), on)));
                }
            }
            case REPRODUCTIVE ->
                point(name, present, after(mention, note))
                        .ifPresent(point -> facts.add(new Fact.Reproductive(
                                point.point(), point.holds(), point.note(), origin.from(mention.sentence()))));
            case CANCER,
                    HISTOLOGY,
                    EXTENT,
                    BIOMARKER,
                    BIOMARKER_STATE,
                    MEDICINE,
                    THERAPY,
                    ALLERGEN,
                    ADMINISTRATIVE -> {}
        }
    }

    /// The name that criteria know, or the nearest wider one; a finding that they do not know keeps its own.
    private static String named(Concept concept) {
        return Concepts.all().holds(concept)
                ? concept.name()
                : Concepts.ofMedicine()
                        .nearestIn(Concepts.all(), concept)
                        .orElse(concept)
                        .name();
    }

    private static boolean isSevere(Mention mention, NoteText note) {
        String before = note.text()
                .substring(
                        Math.max(0, mention.span().start() - 12), mention.span().start());
        return SEVERE.matcher(before).find();
    }

    private static String after(Mention mention, NoteText note) {
        int end = mention.span().end();
        return note.text()
                .substring(mention.span().start(), Math.min(note.text().length(), end + 15))
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable Told test(String words) {
        if (words.contains("negative")) {
            return new Told(Point.PREGNANT, false, "");
        }
        return words.contains("positive") ? new Told(Point.PREGNANT, true, "") : null;
    }

    private record Told(Point point, boolean holds, String note) {}

    private static Optional<Told> point(String name, boolean present, String after) {
        return Optional.ofNullable(
                switch (name) {
                    case "pregnant" -> new Told(Point.PREGNANT, present, "");
                    case "positive pregnancy test" -> new Told(Point.PREGNANT, present, "");
                    case "negative pregnancy test" -> test(after);
                    case "breastfeeding" -> new Told(Point.BREASTFEEDING, present, "");
                    case "childbearing potential" -> new Told(Point.CHILDBEARING_POTENTIAL, present, "");
                    case "not of childbearing potential" -> new Told(Point.CHILDBEARING_POTENTIAL, !present, "");
                    case "contraception" -> new Told(Point.CONTRACEPTION, present, "");
                    default -> null;
                });
    }
}
