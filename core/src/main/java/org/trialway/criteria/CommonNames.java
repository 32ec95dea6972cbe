package org.trialway.criteria;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;

/// Names so common in eligibility texts that an example of a wider rule is a rule of its own: "cardiovascular disease,
/// including heart failure". Rarer examples only explain.
public final class CommonNames {

    private static final Set<String> NAMES =
            Arrays.stream("""
            systemic therapy; chemotherapy; platinum chemotherapy; pemetrexed; taxane; immunotherapy
            immune checkpoint inhibitor; anti-PD-1/PD-L1; anti-CTLA-4; targeted therapy; tyrosine kinase inhibitor
            hormone therapy; monoclonal antibody; antibody-drug conjugate; cancer vaccine; cell therapy; CAR-T
            oncolytic virus; gene therapy; investigational agent; anti-angiogenic; autoimmune disease; immunodeficiency
            hiv; hepatitis b; hepatitis c; tuberculosis; active infection; interstitial lung disease; pneumonitis
            cns metastases; leptomeningeal disease; spinal cord compression; second malignancy; heart failure
            myocardial infarction; unstable angina; arrhythmia; hypertension; stroke; thromboembolism; bleeding
            coagulopathy; gastrointestinal perforation; bowel obstruction; inflammatory bowel disease
            pleural effusion; ascites; pericardial effusion; diabetes; seizure; psychiatric disorder; substance abuse
            peripheral neuropathy; liver disease; cirrhosis; kidney disease; copd; transient ischemic attack; wound
            cardiovascular disease; oxygen dependence; unresolved toxicity; systemic corticosteroid; immunosuppressant; live vaccine
            anticoagulant; growth factor; transfusion; herbal medicine; antiviral; antibiotics; organ transplant
            biologic therapy; anti-PD-L2; anti-TIGIT; anti-LAG-3; anti-CD137; anti-OX40; T-cell receptor therapy
            allogeneic stem cell transplant; radiotherapy; thoracic radiotherapy
            """.split("[;\n]")).map(String::strip).collect(Collectors.toUnmodifiableSet());

    /// Illnesses that are told by a common name though each has its own: kinds of infection by germ, organs that fail.
    private static final Map<String, String> TOLD_AS = Map.ofEntries(
            Map.entry("bacterial infection", "active infection"),
            Map.entry("viral infection", "active infection"),
            Map.entry("fungal infection", "active infection"),
            Map.entry("bacterial, viral or fungal infection", "active infection"),
            Map.entry("parasitic infection", "active infection"),
            Map.entry("opportunistic infection", "active infection"),
            Map.entry("mycobacterial infection", "active infection"),
            Map.entry("heart disease", "cardiovascular disease"),
            Map.entry("vascular disease", "cardiovascular disease"),
            Map.entry("left ventricular dysfunction", "cardiovascular disease"),
            Map.entry("liver failure", "liver disease"),
            Map.entry("end-stage liver disease", "liver disease"),
            Map.entry("hepatitis b core antibody positive", "hepatitis b"),
            Map.entry("hepatitis c antibody positive", "hepatitis c"),
            Map.entry("latent tuberculosis", "tuberculosis"),
            Map.entry("emphysema", "copd"));

    /// Ways of giving a treatment that are told as the treatment itself.
    private static final Map<String, String> PROCEDURES =
            Map.of("palliative radiotherapy", "radiotherapy", "external beam radiotherapy", "radiotherapy");

    /// Common names by which every kind of the illness goes.
    private static final Set<String> OF_ALL_KINDS = Set.of(
            "hiv",
            "hepatitis b",
            "hepatitis c",
            "tuberculosis",
            "immunodeficiency",
            "arrhythmia",
            "bleeding",
            "thromboembolism",
            "stroke",
            "seizure",
            "psychiatric disorder",
            "substance abuse",
            "diabetes",
            "peripheral neuropathy",
            "heart failure",
            "kidney disease",
            "coagulopathy",
            "inflammatory bowel disease",
            "cirrhosis",
            "pneumonitis",
            "interstitial lung disease",
            "bowel obstruction",
            "cns metastases");

    /// Listed as well, yet no rule of their own among examples.
    private static final Set<String> LISTED_TOO = Set.of(
            "severe immune-related adverse event",
            "unspecified serious illness",
            "transient ischemic attack",
            "major blood vessel invasion");

    /// Common names that nobody tells from their kinds.
    private static final Set<String> AS_GOOD_AS = Set.of("hiv", "substance abuse", "seizure", "active infection");

    /// Kinds that go by their own names all the same.
    private static final Set<String> BY_OWN_NAME = Set.of("portal vein thrombosis", "diabetic ketoacidosis");

    /// What [#widest] found; holds no more than the tables do.
    private static final Map<Concept, Concept> WIDEST = new ConcurrentHashMap<>();

    private CommonNames() {}

    static boolean has(Concept concept) {
        return NAMES.contains(concept.name());
    }

    /// The common name that labels of eligibility texts give to a rarer one, e.g. `bleeding` for `hemoptysis`; the
    /// concept itself where they keep its own, e.g. `cardiomyopathy`.
    public static Concept of(Concept concept) {
        if (concept.kind() == Concept.Kind.PROCEDURE && PROCEDURES.containsKey(concept.name())) {
            return new Concept(concept.kind(), PROCEDURES.get(concept.name()));
        }
        if (concept.kind() != Concept.Kind.CONDITION) {
            return widest(concept, CommonNames::has);
        }
        String told = TOLD_AS.get(concept.name());
        if (told != null) {
            return new Concept(concept.kind(), told);
        }
        return has(concept) || BY_OWN_NAME.contains(concept.name())
                ? concept
                : widest(concept, other -> OF_ALL_KINDS.contains(other.name()));
    }

    /// The name of a procedure as labels tell it.
    public static String procedure(Concept concept) {
        return PROCEDURES.getOrDefault(concept.name(), concept.name());
    }

    /// Whether a treatment or substance goes by a name that labels share.
    public static boolean isShared(Concept concept) {
        return has(concept);
    }

    /// Whether it is one of the names that labels share, so that no other wording stands for it.
    public static boolean isListed(Concept concept) {
        return has(concept) || LISTED_TOO.contains(concept.name());
    }

    /// Whether the common name says less than the concept does, so that its own words are worth telling.
    public static boolean isToldWider(Concept concept) {
        Concept common = of(concept);
        boolean told = concept.kind() == Concept.Kind.CONDITION
                || (concept.kind() == Concept.Kind.PROCEDURE && PROCEDURES.containsKey(concept.name()));
        return told && !common.equals(concept) && !AS_GOOD_AS.contains(common.name());
    }

    /// Looked for once per concept; one that no table holds is a kind of nothing.
    private static Concept widest(Concept concept, Predicate<Concept> isCommon) {
        if (isCommon.test(concept) || !Concepts.all().holds(concept)) {
            return concept;
        }
        Concept known = WIDEST.get(concept);
        if (known == null) {
            known = lookedFor(concept, isCommon);
            WIDEST.put(concept, known);
        }
        return known;
    }

    private static Concept lookedFor(Concept concept, Predicate<Concept> isCommon) {
        Concepts all = Concepts.all();
        Concept common = concept;
        for (Concept other : all.ofKind(concept.kind())) {
            boolean wider = isCommon.test(other) && all.isA(concept, other);
            if (wider && (common.equals(concept) || all.isA(other, common))) {
                common = other;
            }
        }
        return common;
    }
}
