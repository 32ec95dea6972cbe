package org.trialway.treatment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.study.Study.Intervention;
import org.trialway.text.Phrases;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// Finds what an intervention is when it is no immune treatment: chemotherapy, radiation, an operation and the like.
final class Companions {

    /// What a treatment of the table of cancer treatments counts as.
    ///
    /// @param companion empty for one that is known and none of them
    private record Known(Optional<Companion> companion) {}

    private static final String RADIATION = """
            radiotherapy; radiation; radiation therapy; irradiation; chemoradiotherapy; chemoradiation; radiochemotherapy; \
            chemo-radiotherapy; brachytherapy; stereotactic; sbrt; imrt; proton therapy; tbi; sabr; radiosurgery; \
            hypofractionated; radioembolization; y90; tomotherapy; cyberknife""";

    private static final String SURGERY = """
            surgery; surgical; resection; cystectomy; mastectomy; prostatectomy; nephrectomy; gastrectomy; esophagectomy; \
            lobectomy; pneumonectomy; pleurectomy; debulking; cytoreduction; hepatectomy; colectomy; hysterectomy; \
            thoracotomy; turbt; craniotomy; lymphadenectomy; adjuvant surgery; orchiectomy; laparotomy; surgical procedure; \
            conventional surgery; therapeutic conventional surgery; metastasectomy; excision; pancreatectomy; oophorectomy""";

    private static final String CHEMOTHERAPY = """
            chemotherapy; chemoradiotherapy; chemoradiation; radiochemotherapy; chemo; lymphodepletion; lymphodepleting; \
            folfox; folfiri; xelox; capox; gemox; beam; chop; r-chop; hipec; tace; haic; nab-paclitaxel; s-1; soc chemotherapies; \
            platinum-based doublet; intercalation therapy; conditioning; hyper-cvad; flot; immunochemotherapy; chemoimmunotherapy""";

    private static final Phrases<Known> NAMES = names();
    private static final Phrases<Companion> RADIATION_WORDS = words(RADIATION, Companion.RADIOTHERAPY);
    private static final Phrases<Companion> SURGERY_WORDS = words(SURGERY, Companion.SURGERY);
    private static final Phrases<Companion> CHEMOTHERAPY_WORDS = words(CHEMOTHERAPY, Companion.CHEMOTHERAPY);
    private static final List<Phrases<Companion>> WORDS = List.of(RADIATION_WORDS, SURGERY_WORDS, CHEMOTHERAPY_WORDS);

    private static final String PLACEBO = "placebo";

    private Companions() {}

    /// @param companions what it is of the closed list
    /// @param isKnown whether some table knows a medicine in it, so that no word of the record need explain it
    record Seen(Set<Companion> companions, boolean isKnown) {}

    static Seen in(Intervention given) {
        Set<Companion> seen = EnumSet.noneOf(Companion.class);
        boolean known = given.kind().equals("RADIATION");
        if (known) {
            seen.add(Companion.RADIOTHERAPY);
        }
        known |= add(given.name(), seen);
        for (String other : given.otherNames()) {
            known |= add(other, seen);
        }
        return new Seen(seen, known);
    }

    private static boolean add(String text, Set<Companion> seen) {
        Tokens tokens = Tokens.of(text);
        boolean known = false;
        for (int at = 0; at < tokens.size(); at++) {
            for (Phrases<Companion> words : WORDS) {
                Found<Companion> found = words.longest(tokens, at);
                if (found != null) {
                    seen.add(found.meaning());
                    known = true;
                }
            }
            Found<Known> name = NAMES.longest(tokens, at);
            if (name != null) {
                name.meaning().companion().ifPresent(seen::add);
                known = true;
            }
            known |= tokens.is(at, PLACEBO);
        }
        return known;
    }

    private static Phrases<Companion> words(String list, Companion companion) {
        Phrases.Builder<Companion> all = Phrases.builder();
        for (String phrase : list.split("; ", -1)) {
            all.addIfFree(phrase.strip(), companion);
        }
        return all.build();
    }

    private static Phrases<Known> names() {
        Concepts concepts = Concepts.all();
        Phrases.Builder<Known> all = Phrases.builder();
        for (Concept concept : concepts.ofKind(Kind.THERAPY)) {
            if (isOneOf(concepts, concept, "immunotherapy", "biologic therapy", "monoclonal antibody")) {
                continue;
            }
            var known = new Known(companion(concepts, concept));
            concepts.phrases(concept).forEach(phrase -> all.addIfFree(phrase, known));
        }
        return all.build();
    }

    private static Optional<Companion> companion(Concepts concepts, Concept concept) {
        if (isOneOf(concepts, concept, "chemotherapy", "lymphodepletion", "hypomethylating agent")) {
            return Optional.of(Companion.CHEMOTHERAPY);
        }
        if (isOneOf(concepts, concept, "hormone therapy")) {
            return Optional.of(Companion.HORMONE_THERAPY);
        }
        return isOneOf(concepts, concept, "targeted therapy", "immunomodulatory drug")
                ? Optional.of(Companion.TARGETED_THERAPY)
                : Optional.empty();
    }

    private static boolean isOneOf(Concepts concepts, Concept concept, String... names) {
        for (String name : names) {
            if (concepts.isA(concept, new Concept(Kind.THERAPY, name))) {
                return true;
            }
        }
        return false;
    }
}
