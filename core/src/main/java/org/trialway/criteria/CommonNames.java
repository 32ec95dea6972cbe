package org.trialway.criteria;

import java.util.Arrays;
import java.util.Set;
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
            peripheral neuropathy; liver disease; cirrhosis; kidney disease; copd
            cardiovascular disease; systemic corticosteroid; immunosuppressant; live vaccine
            anticoagulant; growth factor; transfusion; herbal medicine; antiviral; antibiotics; organ transplant
            allogeneic stem cell transplant; radiotherapy; thoracic radiotherapy
            """.split("[;\n]")).map(String::strip).collect(Collectors.toUnmodifiableSet());

    private CommonNames() {}

    static boolean has(Concept concept) {
        return NAMES.contains(concept.name());
    }

    /// The common name a rarer one belongs to, e.g. `bleeding` for `hemoptysis`; the concept itself where none is.
    public static Concept of(Concept concept) {
        if (has(concept)) {
            return concept;
        }
        Concepts all = Concepts.all();
        Concept common = concept;
        for (Concept other : all.ofKind(concept.kind())) {
            boolean nearer = common.equals(concept) || all.isA(other, common);
            if (has(other) && !other.equals(concept) && all.isA(concept, other) && nearer) {
                common = other;
            }
        }
        return common;
    }
}
