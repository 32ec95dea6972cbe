package org.trialway.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trialway.criteria.Criterion.Administrative.Point;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.text.Phrases;

/// The names of illnesses, treatments, cancers and markers, and the words that stand around them.
final class NameWords {

    private static final List<Kind> READ = List.of(
            Kind.CANCER,
            Kind.HISTOLOGY,
            Kind.EXTENT,
            Kind.CONDITION,
            Kind.THERAPY,
            Kind.PROCEDURE,
            Kind.MEDICINE,
            Kind.REPRODUCTIVE,
            Kind.BIOMARKER,
            Kind.BIOMARKER_STATE);

    private static final Map<String, Point> POINTS = Map.of(
            "consent", Point.CONSENT,
            "compliance", Point.COMPLIANCE,
            "tissue sample", Point.TISSUE_SAMPLE,
            "other trial", Point.OTHER_TRIAL,
            "investigator judgement", Point.INVESTIGATOR_JUDGEMENT,
            "language", Point.LANGUAGE,
            "vulnerable", Point.VULNERABLE,
            "travel", Point.TRAVEL,
            "registry", Point.REGISTRY);

    private static final String DEGREES =
            "active; uncontrolled; symptomatic; asymptomatic; severe; serious; clinically "
                    + "significant; significant; untreated; unstable; acute; chronic; concurrent; concomitant; ongoing; current; "
                    + "persistent; poorly controlled; clinically active; clinically relevant; uncontrollable; progressive; major; "
                    + "advanced; life threatening; inadequately controlled; extensive; gross; massive; moderate; suspected; "
                    + "clinically meaningful; medically significant; clinically important; clinically apparent; physiologically "
                    + "significant; hemodynamically significant; not well controlled; not controlled; not adequately "
                    + "controlled; insufficiently controlled; poorly managed; unexplained; non infectious; "
                    + "noninfectious; nonhealing; non healing; unhealed; life limiting; clinically severe; new; new onset; "
                    + "recent; severely; immune related; immune mediated; drug induced; radiation induced; "
                    + "pre existing; preexisting; unresolved; decompensated; debilitating; moderate to severe; "
                    + "complete; partial; steroid dependent; currently active; untreated active; known active; disabling; "
                    + "actively progressing; actively progressive; progressing; high risk of; higher risk of; risk of; "
                    + "secondary; latent; incompletely controlled; medically uncontrolled; clinically evident; worsening";

    private static final Set<String> DEGREE_WORDS = Set.of(
            ("active uncontrolled symptomatic asymptomatic severe serious significant untreated unstable acute chronic "
                            + "concurrent concomitant ongoing persistent poorly inadequately uncontrollable progressive "
                            + "extensive gross massive suspected refractory controlled")
                    .split(" "));

    /// Ways to say that a diagnosis is proven; their "or" joins no conditions.
    private static final List<String> CONFIRMATIONS = List.of(
            "histologically or cytologically",
            "cytologically or histologically",
            "histologically and/or cytologically",
            "histologically and cytologically",
            "histologically/cytologically",
            "histological or cytological",
            "cytological or histological",
            "histologic or cytologic",
            "histologically or pathologically",
            "pathologically or cytologically",
            "evidence/confirmation",
            "evidence or confirmation",
            "on or after",
            "on/after",
            "on or following",
            "during or after",
            "during/after",
            "during or following",
            "during and/or after",
            "on and/or after",
            "after or during",
            "after or on",
            "while on or after",
            "on, or after");

    /// Say when or how a thing named was had, and add nothing of their own.
    private static final Set<String> BESIDE_NAMES = Set.of(
            ("prior previous previously earlier history past received receiving receive treated treatment treatments therapy "
                            + "known documented diagnosis diagnosed confirmed histologically cytologically pathologically "
                            + "histological cytological pathological histologic proven confirmation verified biopsy evidence "
                            + "presence any either disease use undergone underwent underlying concurrent failed agent agents "
                            + "sensitizing sensitising activating actionable targetable driver malignant proved pathologic cytologic exposure exposed administration administered form type regimen regimens therapies drug drugs medication medications")
                    .split(" "));

    private static final Set<String> ALSO_WORDS = Set.of("ALL", "MET", "KIT", "IMP");

    private NameWords() {}

    static void addTo(Phrases.Builder<Meaning> lexicon) {
        for (String degree : List.of(DEGREES.split("; "))) {
            lexicon.addIfFree(degree, new Meaning.Degree(degree));
        }
        CONFIRMATIONS.forEach(phrase -> lexicon.addIfFree(phrase, Meaning.Word.NEUTRAL));
        Concepts concepts = Concepts.all();
        for (Kind kind : READ) {
            for (Concept concept : concepts.ofKind(kind)) {
                var named = new Meaning.Named(concept);
                Set<String> all = kind == Kind.CONDITION ? Set.copyOf(concepts.phrases(concept)) : Set.of();
                concepts.phrases(concept).stream()
                        .filter(phrase -> isWhole(kind, phrase))
                        .filter(phrase -> phrase.equals(concept.name()) || !PhraseParts.isWider(phrase, all))
                        .forEach(phrase -> lexicon.addIfFree(phrase, named));
            }
        }
        for (Concept concept : concepts.ofKind(Kind.ADMINISTRATIVE)) {
            Point point = POINTS.get(concept.name().toLowerCase(Locale.ROOT));
            if (point != null) {
                concepts.phrases(concept).forEach(phrase -> lexicon.addIfFree(phrase, new Meaning.PointWord(point)));
            }
        }
    }

    /// A spelling that is a word of the language too is left out: "ALL" heads lists, "MET" ends them.
    static void addPrintedTo(Phrases.Builder<Lexicon.Printed> lexicon) {
        Concepts concepts = Concepts.all();
        for (Kind kind : READ) {
            for (Concept concept : concepts.ofKind(kind)) {
                var named = new Meaning.Named(concept);
                concepts.exactPhrases(concept).stream()
                        .filter(letters -> !ALSO_WORDS.contains(letters))
                        .forEach(letters -> lexicon.addIfFree(letters, new Lexicon.Printed(letters, named)));
            }
        }
    }

    /// "Not resectable" and "no mutation" are what a text asks for, not that something is absent.
    private static boolean isWhole(Kind kind, String phrase) {
        return switch (kind) {
            case EXTENT, BIOMARKER_STATE -> true;
            case REPRODUCTIVE -> !isDenied(phrase) && isOneThing(phrase);
            case CANCER, HISTOLOGY, CONDITION, THERAPY, PROCEDURE, MEDICINE, BIOMARKER, ALLERGEN, ADMINISTRATIVE ->
                !isDenied(phrase);
        };
    }

    /// "pregnant or nursing" names two things, which are read one by one.
    private static boolean isOneThing(String phrase) {
        return !phrase.contains(" or ") && !phrase.contains("/");
    }

    /// "not pregnant" is read as "not" and "pregnant", so that it can be turned round.
    private static boolean isDenied(String phrase) {
        return phrase.startsWith("not ") || phrase.startsWith("no ") || phrase.startsWith("without ");
    }

    /// A word of degree that a name holds: "uncontrolled" in "uncontrolled hypertension".
    static boolean isDegree(String word) {
        return DEGREE_WORDS.contains(word);
    }

    static boolean standBesideNames(List<String> words) {
        return BESIDE_NAMES.containsAll(words);
    }
}
