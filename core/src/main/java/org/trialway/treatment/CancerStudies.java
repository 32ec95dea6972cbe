package org.trialway.treatment;

import java.util.List;
import java.util.Set;
import org.trialway.study.Study;
import org.trialway.study.Study.MeshTerm;
import org.trialway.text.Tokens;

/// Whether a study is about cancer: an antibody against asthma is no immune treatment of cancer.
final class CancerStudies {

    private static final Set<String> WORDS = Set.of("""
            cancer cancers cancerous tumor tumors tumour tumours neoplasm neoplasms neoplasia neoplastic malignancy malignancies \
            malignant leukemia leukemias leukaemia leukaemias lymphoma lymphomas myeloma melanoma melanomas mesothelioma \
            sarcoma sarcomas glioma gliomas metastasis metastases metastatic oncology oncologic oncological hodgkin \
            myelodysplastic myelodysplasia myelofibrosis myeloproliferative waldenstrom macroglobulinemia histiocytosis \
            polycythemia thrombocythemia thymoma seminoma chordoma teratoma insulinoma ependymoma craniopharyngioma \
            nsclc sclc hcc aml mds cll cml hnscc dlbcl gist carcinomatosis adenocarcinoma carcinoid mastocytosis \
            mycosis sezary crc escc tnbc rcc mcrc glioblastoma meningioma cin cin2 cin3 hsil gbm""".split(" ", -1));

    private static final List<String> ENDINGS = List.of(
            "carcinoma",
            "carcinomas",
            "sarcoma",
            "sarcomas",
            "blastoma",
            "blastomas",
            "lymphoma",
            "lymphomas",
            "glioma",
            "gliomas",
            "cytoma",
            "germinoma");

    /// The registry also gives this heading where an illness is "secondary to" another.
    private static final String METASTASIS = "Neoplasm Metastasis";

    private CancerStudies() {}

    static boolean holds(Study study) {
        return study.conditions().stream().anyMatch(CancerStudies::says)
                || study.conditionMesh().stream()
                        .map(MeshTerm::term)
                        .anyMatch(term -> !term.equals(METASTASIS) && says(term))
                || says(study.titles().brief())
                || says(study.titles().official());
    }

    private static boolean says(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            boolean factor = tokens.is(i + 1, "necrosis"); // a messenger's name
            if ((!factor && WORDS.contains(word)) || ENDINGS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
