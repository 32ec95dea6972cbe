package org.trialway.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// The cancer: its name, cell type, stage, day of diagnosis, extent, places it has spread to, and whether it
/// can be measured.
final class CancerFacts {

    /// How patient files tell the extent; other words of the table are not facts of their own.
    private static final Set<String> EXTENTS = Set.of(
            "newly diagnosed", "unresectable", "resected", "locally advanced", "metastatic", "recurrent", "progressed");

    private static final Pattern STAGE =
            Pattern.compile("\\bstage\\s+(I{1,3}|IV|[1-4])\\s?([A-C])?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIAGNOSED = Pattern.compile(
            "\\b(?:diagnosed|confirmed|diagnosis)\\b[^.;]{0,45}?((?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURABLE =
            Pattern.compile("\\b(no |not |non-?)?measurable\\b", Pattern.CASE_INSENSITIVE);
    private static final String METASTASES = " metastases";

    private CancerFacts() {}

    static List<Fact> of(NoteText note, List<Mention> named, NoteFacts origin) {
        List<Fact> facts = new ArrayList<>();
        named.stream()
                .filter(mention -> mention.concept().kind() == Kind.CANCER && mention.standing() == Standing.PRESENT)
                .findFirst()
                .ifPresent(cancer -> {
                    facts.add(cancer(cancer, note, named, origin));
                    extents(facts, note, named, origin);
                    measurable(facts, note, origin);
                });
        metastases(facts, named, origin);
        return facts;
    }

    private static Fact cancer(Mention cancer, NoteText note, List<Mention> named, NoteFacts origin) {
        Named name = Named.of(cancer.concept());
        String histology = named.stream()
                .filter(mention ->
                        mention.concept().kind() == Kind.HISTOLOGY && mention.sentence() == cancer.sentence())
                .filter(mention -> mention.standing() == Standing.PRESENT)
                .map(mention -> mention.concept().name())
                .findFirst()
                .orElse(name.histology());
        Matcher stage = STAGE.matcher(note.text());
        String told = stage.find() ? stage.group(1).toUpperCase(Locale.ROOT) + letter(stage.group(2)) : "";
        Matcher diagnosed = DIAGNOSED.matcher(note.text());
        PartialDate on = diagnosed.find() ? Dates.parsed(diagnosed.group(1)) : PartialDate.UNKNOWN;
        return new Fact.Cancer(name.cancer(), histology, told, on, origin.from(cancer.sentence()));
    }

    /// "Epithelioid pleural mesothelioma" is the cell type and the cancer, where the tables hold both and the
    /// one is of the other.
    private record Named(String cancer, String histology) {

        static Named of(Concept concept) {
            int blank = concept.name().indexOf(' ');
            Optional<Concept> wider = blank < 0
                    ? Optional.empty()
                    : Concepts.all().named(Kind.CANCER, concept.name().substring(blank + 1));
            String first = blank < 0 ? "" : concept.name().substring(0, blank);
            boolean parted = wider.isPresent()
                    && Concepts.all().isA(concept, wider.get())
                    && Concepts.all().named(Kind.HISTOLOGY, first).isPresent();
            return parted ? new Named(wider.get().name(), first) : new Named(concept.name(), "");
        }
    }

    private static String letter(String letter) {
        return letter == null ? "" : letter.toUpperCase(Locale.ROOT);
    }

    private static void extents(List<Fact> facts, NoteText note, List<Mention> named, NoteFacts origin) {
        Set<String> told = new LinkedHashSet<>();
        for (Mention mention : named) {
            String word = mention.concept().name();
            boolean counts = mention.concept().kind() == Kind.EXTENT
                    && EXTENTS.contains(word)
                    && mention.standing() == Standing.PRESENT;
            if (counts && told.add(word)) {
                facts.add(new Fact.Extent(word, origin.from(mention.sentence())));
            }
        }
        Matcher stage = STAGE.matcher(note.text());
        boolean fourth =
                stage.find() && Set.of("IV", "4").contains(stage.group(1).toUpperCase(Locale.ROOT));
        if (fourth && !told.contains("metastatic")) {
            facts.add(new Fact.Extent("metastatic", origin.from(sentenceAt(note, stage.start()))));
        }
    }

    private static int sentenceAt(NoteText note, int offset) {
        return note.sentences().stream()
                .filter(sentence -> sentence.span().end() > offset)
                .mapToInt(Sentence::number)
                .findFirst()
                .orElse(0);
    }

    private static void measurable(List<Fact> facts, NoteText note, NoteFacts origin) {
        Matcher measurable = MEASURABLE.matcher(note.text());
        if (measurable.find()) {
            int sentence = sentenceAt(note, measurable.start());
            facts.add(new Fact.Measurable(measurable.group(1) == null, origin.from(sentence)));
        }
    }

    private static void metastases(List<Fact> facts, List<Mention> named, NoteFacts origin) {
        Set<String> told = new LinkedHashSet<>();
        for (Mention mention : named) {
            String name = mention.concept().name();
            boolean counts = mention.concept().kind() == Kind.CONDITION
                    && name.endsWith(METASTASES)
                    && mention.standing() == Standing.PRESENT;
            if (counts && told.add(name)) {
                String place = name.substring(0, name.length() - METASTASES.length());
                facts.add(new Fact.Metastasis(place, origin.from(mention.sentence())));
                if (facts.stream()
                        .noneMatch(fact -> fact instanceof Fact.Extent extent
                                && extent.word().equals("metastatic"))) {
                    facts.add(new Fact.Extent("metastatic", origin.from(mention.sentence())));
                }
            }
        }
    }
}
