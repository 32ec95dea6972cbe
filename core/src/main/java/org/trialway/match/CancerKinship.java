package org.trialway.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// Whether two names of cancers, neither of which is a kind of the other, may still fit one tumour.
///
/// Cancers are named by place, by tissue and by marker, and the names cross: a bladder cancer may be a urothelial
/// carcinoma, a breast cancer a neuroendocrine one. Where they may, a person with the one is not turned away from a
/// study of the other. Names of different places are taken apart, and so are those listed as such: pleural and
/// peritoneal mesothelioma, small cell and non-small cell lung cancer.
final class CancerKinship {

    /// Too wide for two of their kinds to have anything in common.
    private static final Set<String> WIDE = Set.of(
            "cancer",
            "solid tumor",
            "carcinoma",
            "hematologic malignancy",
            "lymphoid malignancy",
            "thoracic malignancy",
            "gastrointestinal cancer",
            "gynecologic cancer",
            "genitourinary cancer",
            "central nervous system tumor");

    /// Of the names in one line, a tumour bears one at most.
    private static final List<List<String>> APART = lines("""
            pleural mesothelioma; peritoneal mesothelioma; pericardial mesothelioma; testicular mesothelioma; ovarian mesothelioma
            epithelioid mesothelioma; sarcomatoid mesothelioma; biphasic mesothelioma
            epithelioid pleural mesothelioma; sarcomatoid pleural mesothelioma; biphasic pleural mesothelioma
            epithelioid pleural mesothelioma; non-epithelioid pleural mesothelioma
            non-small cell lung cancer; small cell lung cancer
            squamous non-small cell lung cancer; non-squamous non-small cell lung cancer
            triple-negative breast cancer; HER2-positive breast cancer
            triple-negative breast cancer; hormone receptor-positive breast cancer
            Hodgkin lymphoma; non-Hodgkin lymphoma
            acute myeloid leukemia; acute lymphoblastic leukemia; chronic myeloid leukemia; chronic lymphocytic leukemia
            B-cell malignancy; T-cell malignancy
            seminoma; non-seminomatous germ cell tumor
            osteosarcoma; soft tissue sarcoma
            osteosarcoma; Ewing sarcoma
            """);

    /// The first name of a line may fit one tumour with any other of it: neighbouring places, a place and a tissue, a
    /// forerunner.
    private static final List<List<String>> TOGETHER = lines("""
            mesothelioma; well-differentiated papillary mesothelioma; pleural malignancy
            gastric cancer; gastroesophageal junction cancer; gastroesophageal adenocarcinoma
            gastroesophageal junction cancer; gastroesophageal adenocarcinoma; esophageal cancer
            gastroesophageal adenocarcinoma; esophageal cancer
            liver cancer; biliary tract cancer
            ampullary cancer; biliary tract cancer; pancreatic cancer; small bowel cancer
            pancreatic cancer; pancreatic neuroendocrine tumor
            colorectal cancer; appendiceal cancer; small bowel cancer; anal cancer
            bladder cancer; urothelial carcinoma; urethral cancer; bladder carcinoma in situ
            urothelial carcinoma; urethral cancer; bladder carcinoma in situ
            ovarian cancer; fallopian tube cancer; primary peritoneal cancer; borderline ovarian tumor; germ cell tumor
            fallopian tube cancer; primary peritoneal cancer
            uterine cancer; cervical cancer
            cervical cancer; cervical carcinoma in situ; cervical intraepithelial neoplasia; vaginal cancer
            vulvar cancer; vaginal cancer
            germ cell tumor; testicular cancer; central nervous system tumor; gestational trophoblastic neoplasia
            melanoma; skin cancer; melanoma in situ; head and neck cancer
            head and neck cancer; skin cancer; adenoid cystic carcinoma; esophageal cancer; thyroid cancer
            breast cancer; carcinoma in situ; sarcoma
            prostate cancer; prostatic intraepithelial neoplasia
            lymphoma; chronic lymphocytic leukemia; hairy cell leukemia; lymphomatoid granulomatosis; leukemia
            acute lymphoblastic leukemia; lymphoblastic lymphoma
            plasma cell neoplasm; lymphoplasmacytic lymphoma; POEMS syndrome
            leukemia; myeloid malignancy; myelodysplastic/myeloproliferative neoplasm; blastic plasmacytoid dendritic cell neoplasm
            leukemia; T-cell malignancy; B-cell malignancy
            sarcoma; uterine cancer; bone cancer; skin cancer; Kaposi sarcoma; giant cell tumor of bone; chordoma; desmoid tumor
            sarcoma; tenosynovial giant cell tumor; inflammatory myofibroblastic tumor; hemangiopericytoma
            sarcoma; perivascular epithelioid cell tumor; dermatofibrosarcoma protuberans; primitive neuroectodermal tumor
            central nervous system tumor; meningioma; craniopharyngioma; pituitary tumor; acoustic neuroma
            central nervous system tumor; primitive neuroectodermal tumor; rhabdoid tumor; retinoblastoma
            neuroblastoma; primitive neuroectodermal tumor; pheochromocytoma; neuroendocrine neoplasm
            neuroendocrine neoplasm; pheochromocytoma; paraganglioma
            pheochromocytoma; paraganglioma; adrenocortical carcinoma
            """);

    /// Named by tissue or marker alone: may be at any place but those of [#SETTLED].
    private static final Set<String> ANYWHERE = Set.of(
            "carcinoma",
            "carcinosarcoma",
            "carcinoma in situ",
            "neuroendocrine neoplasm",
            "neuroendocrine tumor",
            "neuroendocrine carcinoma",
            "large cell neuroendocrine carcinoma",
            "adenoid cystic carcinoma",
            "germ cell tumor",
            "rhabdoid tumor",
            "NUT carcinoma",
            "HPV-positive cancer",
            "MSI-high solid tumor",
            "cancer of unknown primary");

    /// Whose tissue is in their name.
    private static final List<String> SETTLED =
            List.of("mesothelioma", "melanoma", "glioma", "sarcoma", "hematologic malignancy");

    private record Two(Concept one, Concept other) {}

    private static final Map<Two, Boolean> ANSWERED = new ConcurrentHashMap<>();

    private CancerKinship() {}

    static boolean mayBeOne(Concept one, Concept other) {
        return ANSWERED.computeIfAbsent(new Two(one, other), two -> answer(two.one(), two.other()));
    }

    private static boolean answer(Concept one, Concept other) {
        if (APART.stream().anyMatch(line -> areApart(line, one, other))) {
            return false;
        }
        return shareKind(one, other)
                || TOGETHER.stream().anyMatch(line -> areTogether(line, one, other) || areTogether(line, other, one))
                || isAnywhere(one, other)
                || isAnywhere(other, one);
    }

    private static boolean areApart(List<String> line, Concept one, Concept other) {
        return line.stream()
                .filter(name -> isA(one, name))
                .anyMatch(mine -> line.stream().anyMatch(name -> !name.equals(mine) && isA(other, name)));
    }

    private static boolean shareKind(Concept one, Concept other) {
        return Concepts.all().ofKind(Kind.CANCER).stream()
                .filter(kind -> !WIDE.contains(kind.name()))
                .anyMatch(
                        kind -> Concepts.all().isA(one, kind) && Concepts.all().isA(other, kind));
    }

    private static boolean areTogether(List<String> line, Concept one, Concept other) {
        return isA(one, line.getFirst())
                && line.subList(1, line.size()).stream().anyMatch(name -> isA(other, name));
    }

    private static boolean isAnywhere(Concept one, Concept other) {
        boolean solidByMarker = one.name().equals("MSI-high solid tumor") && isA(other, "solid tumor");
        return solidByMarker
                || (ANYWHERE.contains(one.name()) && SETTLED.stream().noneMatch(name -> isA(other, name)));
    }

    private static boolean isA(Concept concept, String name) {
        return Concepts.all().isA(concept, new Concept(Kind.CANCER, name));
    }

    /// Every name this speaks of.
    static Stream<String> names() {
        return Stream.of(WIDE, SETTLED, ANYWHERE, lists(APART), lists(TOGETHER)).flatMap(names -> names.stream());
    }

    private static List<String> lists(List<List<String>> lines) {
        return lines.stream().flatMap(List::stream).toList();
    }

    private static List<List<String>> lines(String text) {
        return Stream.of(text.strip().split("\n"))
                .map(line -> Arrays.asList(line.strip().split("; ")))
                .toList();
    }
}
