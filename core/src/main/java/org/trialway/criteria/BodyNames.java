package org.trialway.criteria;

import java.util.List;
import org.trialway.text.Phrases;

/// Names of learned bodies, and of the standards they keep, that hold the name of a cancer and ask for none. They stay
/// words that nobody reads.
final class BodyNames {

    private static final String NAMES = """
            american joint committee on cancer; american joint commission on cancer; american joint committee for cancer
            union for international cancer control; international union against cancer; union internationale contre le cancer
            national cancer institute; national cancer center; national comprehensive cancer network; national cancer network
            national cancer institute common terminology criteria; nci common terminology criteria
            barcelona clinic liver cancer; hong kong liver cancer; china liver cancer; italian liver cancer
            european organisation for research and treatment of cancer; european organization for research and treatment of cancer
            european organization for research and treatment for cancer; international agency for research on cancer
            international association for the study of lung cancer; prostate cancer working group
            prostate cancer clinical trials working group; prostate cancer working group 3; gynecologic cancer intergroup
            gynecological cancer intergroup; gynaecological cancer intergroup; gynecologic cancer inter group
            international germ cell cancer collaborative group; international metastatic renal cell carcinoma database consortium
            international mrcc database consortium; international neuroblastoma response criteria
            international neuroblastoma staging system; international neuroblastoma risk group; international myeloma working group
            international workshop on chronic lymphocytic leukemia; european leukemia net; european leukemianet; french-american-british
            response evaluation criteria in solid tumors; response evaluation criteria in solid tumours
            response evaluation criteria in solid tumor; response evaluation criteria for solid tumors
            response evaluation criteria for solid tumours; response criteria in solid tumors; response evaluation in solid tumors
            response evaluation criteria of solid tumors; evaluation criteria in solid tumors; evaluation criteria of solid tumors
            response evaluation criteria solid tumors; positron emission tomography response criteria in solid tumors
            pet response criteria in solid tumors; memorial sloan kettering cancer center; md anderson cancer center
            cancer center; cancer centre; comprehensive cancer center; cancer institute; cancer hospital; cancer network
            cancer registry; cancer society; cancer research; cancer care; cancer group
            international federation of gynecology and obstetrics; children's oncology group; lung immune prognostic index
            """;

    private BodyNames() {}

    static void addTo(Phrases.Builder<Meaning> lexicon) {
        NAMES.lines()
                .flatMap(line -> List.of(line.split("; ")).stream())
                .forEach(name -> lexicon.addIfFree(name, Meaning.Word.UNKNOWN));
    }
}
