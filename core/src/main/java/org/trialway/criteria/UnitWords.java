package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Meaning.Unit;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Phrases;

/// How eligibility texts write units and the limits of normal.
///
/// Each unit comes with the spelling that [org.trialway.knowledge.UnitTable] reads.
final class UnitWords {

    private UnitWords() {}

    private static final List<String> PER_LITRE =
            spread(List.of("/", "/ cells/", " cells/", "per", "cells per"), "l; liter; litre; liters");

    private static final List<String> PER_MICROLITRE = spread(
            List.of("/", " cells/", "cell/", "c/", "per", "cells per", "cell per"),
            "ul; mcl; ml3; microl; microliter; microlitre; microliters; mm3; mm^3; mm 3; mm(3); cmm; cumm; cu mm; cu. mm; "
                    + "cubic mm; cubic millimeter; cubic millimetre; cubic millimeters; mcliter; cu millimeter; mm*3; "
                    + "mm cubed; uliter; microliters of blood");

    private static final List<String> TIMES_TEN = List.of("", "x ", "x", "* ", "times ");

    private static final List<String> ULN = spread(
            List.of(
                    "",
                    "the",
                    "of",
                    "of the",
                    "institutional",
                    "the institutional",
                    "institution's",
                    "the institution's",
                    "local",
                    "the local",
                    "laboratory",
                    "the laboratory",
                    "local laboratory",
                    "the local laboratory",
                    "of institutional",
                    "of the institutional",
                    "local institutional",
                    "the laboratory's",
                    "above",
                    "the age adjusted",
                    "the testing laboratory",
                    "the site",
                    "the central laboratory",
                    "lab's"),
            "uln; unl; iuln; uln range; upper limit of normal; upper limits of normal; upper limit normal; "
                    + "upper limit of the normal; upper normal limit; upper normal limits; normal upper limit; "
                    + "upper limit of normal range; upper limit of the normal range; upper limits of the normal range; "
                    + "upper limits of normal range; upper limit of normal value; upper limit of normal values; "
                    + "upper limit of laboratory normal; upper limit of institutional normal; upper limit of norm; "
                    + "upper limits of institutional normal; upper limit of the institutional normal; "
                    + "upper limit of the institution's normal; upper limit of the institution's normal range; "
                    + "upper limit of institutional normal range; upper limit of the institutional normal range; "
                    + "upper limit of reference range; upper limit of the reference range; upper limit; uln value; "
                    + "upper limit of normal limits; upper limit of normal limit; upper range of normal; "
                    + "upper limit of the normal value; upper normal range; upper limit of normality; upper limits; "
                    + "upper limit of the normal limit; upper limit of the laboratory normal range; upper normal; "
                    + "upper limit of local laboratory normal; upper limit of laboratory normal range; uln level; "
                    + "normal upper limits; normal institutional limits; normal institutional upper limit; "
                    + "institutional normal upper limit; upper institutional limit; upper institutional limits; "
                    + "upper institutional limit of normal; upper institutional limits of normal; upper limit range; "
                    + "upper limit of institution normal; upper limit of institutional norm; upper bound of normal; "
                    + "upper limit of normal for the laboratory; upper limit of normal for age; uln for age; "
                    + "upper limit of normal for the institution; upper limit of the normal reference range; "
                    + "upper limit of normal reference range; upper reference limit; upper limit of reference; "
                    + "upper limit of institution's normal range; upper limit of normal institutional range; "
                    + "upper normal institutional limit; upper normal value; upper normal values; uln range of normal; "
                    + "upper limit of the normal values; upper limit of normal (uln) for age; maximum normal value; "
                    + "upper limit of normal per institution; upper limit of normal at the institution; ulns; lsn; "
                    + "upper limit of laboratory reference range; upper limit of laboratory; limit of normal");

    private static final List<String> LLN = spread(
            List.of("", "the", "institutional", "the institutional", "of", "of the"),
            "lln; lower limit of normal; lower limits of normal; lower limit of the normal range; lower normal limit; "
                    + "lower limit of normal range; lower limit of institutional normal");

    static void addTo(Phrases.Builder<Meaning> lexicon) {
        counts(lexicon);
        add(
                lexicon,
                "g/dl",
                "g/dl; gm/dl; gms/dl; grams/dl; gram/dl; g per dl; g/deciliter; g/decilitre; g/100ml; gm%; "
                        + "g%; gr/dl; grams per deciliter; g/100 ml; gm per dl; g/ dl; g /dl; gm/100ml; grams/deciliter");
        add(lexicon, "g/l", "g/l; gm/l; grams/l; g per l; g/liter; g/litre; grams/liter; giga/l; gpt/l; giga/liter");
        add(
                lexicon,
                "mg/dl",
                "mg/dl; mg per dl; mg%; mg/100ml; mg/deciliter; mg/100 ml; milligrams/deciliter; mg/dl.; "
                        + "milligrams per deciliter; mgs/dl; mgm/dl");
        add(lexicon, "mg/l", "mg/l");
        add(
                lexicon,
                "umol/l",
                "umol/l; umol per l; micromol/l; micromole/l; micromoles/l; mcmol/l; umole/l; umols/l; "
                        + "micro mol/l; micromol/liter; umol/liter; micromoles/liter; micromoles per liter");
        add(lexicon, "mmol/l", "mmol/l; mmol per l; mmole/l; millimol/l; mmol/liter; mm/l; mmoles/l");
        add(lexicon, "u/l", "u/l; iu/l; units/l; ui/l; units/liter; units per liter; u/liter; iu/liter; unit/l");
        add(
                lexicon,
                "ml/min",
                "ml/min; ml/minute; mls/min; cc/min; ml per minute; mls/minute; ml per min; cc/minute; "
                        + "ml/min/1.73m2; ml/min/1.73 m2; ml/min/1.73m^2; ml/min/1.73 m^2; ml/min per 1.73 m2; ml/min/m2; "
                        + "ml/minute/1.73 m2; ml/min/1.73 m(2); ml/min per 1.73m2; ml/min/1.73 m 2; ml/minute/1.73m2; "
                        + "ml/min/1.73; ml/minute/1.73 m^2; ml/min/1.73 sq m; ml/minute per 1.73 m2; ml/min/1.73 square meters");
        add(lexicon, "s", "seconds; sec; secs; second");
        add(lexicon, "ms", "msec; ms; milliseconds; msecs; millisecond; msec.");
        add(
                lexicon,
                "%",
                "% predicted; % of predicted; % of predicted value; % of the predicted value; percent predicted; "
                        + "% of predicted normal; % of normal predicted; percent of predicted; % of expected; % pred");
        add(
                lexicon,
                "g/24h",
                "g/24h; g/24 h; g per 24 h; g/24 hours urine; grams per 24 hours; grams in 24 hours; grams/24 hr; g/24 hr; "
                        + "gm/24 hr; grams per day; grams/day; gram/day; "
                        + " g/24 hours; g/24 hour; g/24 hrs; g/24hr; g/day; g/d; g per 24 hours; g in 24 hours; "
                        + "gram/24 hours; grams/24 hours; gm/24 hours; g/24hours; g per day");
        add(lexicon, "mg/24h", "mg/24h; mg/24 h; mg/24 hours; mg/24 hour; mg/24 hrs; mg/24hr; mg per 24 hours");
        add(
                lexicon,
                "copies/ml",
                "copies/ml; copies per ml; copies/milliliter; copies/millilitre; copies per milliliter");
        add(lexicon, "mu/l", "mu/l; miu/l; uiu/ml; uu/ml; micro-iu/ml");
        add(lexicon, "kg", "kg; kgs; kilogram; kilograms; kilo; kilos");
        add(lexicon, "kg/m2", "kg/m2; kg/m^2; kg/m 2; kg/m²; kg per m2; kg/square meter; kg/sqm; kg/m(2)");
        add(lexicon, "meq/l", "meq/l; meq/liter; meq per l");
        add(lexicon, "ng/ml", "ng/ml; ng/milliliter; nanograms/ml; ng per ml; ug/l; mcg/l");
        add(lexicon, "ng/l", "ng/l; pg/ml; picograms/ml");
        add(lexicon, "ng/dl", "ng/dl; ng per dl");
        add(lexicon, "pmol/l", "pmol/l");
        add(lexicon, "iu/ml", "iu/ml; iu per ml; international units/ml; u/ml");
        add(lexicon, "mg/g", "mg/g; mg protein/g creatinine; mg/g creatinine");
        add(lexicon, "mg/mg", "mg/mg; g/g");
        lexicon.addAll(ULN, Word.ULN);
        lexicon.addAll(LLN, Word.LLN);
        lexicon.add("xuln", Word.ULN).add("xunl", Word.ULN).add("x-uln", Word.ULN);
    }

    private static void counts(Phrases.Builder<Meaning> lexicon) {
        lexicon.addAll(PER_MICROLITRE, new Unit("/ul"));
        for (String times : TIMES_TEN) {
            power(lexicon, times, "9", PER_LITRE, "109/l");
            power(lexicon, times, "6", PER_LITRE, "106/l");
            power(lexicon, times, "3", PER_MICROLITRE, "103/ul");
        }
        lexicon.add("/nl", new Unit("/nl")).add("/ nl", new Unit("/nl")).add("per nl", new Unit("/nl"));
        for (String thousand : List.of("k", "thousand", "thousands", "thou", "x1000", "x 1000", "x 1,000", "x1,000")) {
            for (String volume : PER_MICROLITRE) {
                lexicon.add(thousand + " " + volume, new Unit("k/ul"));
            }
        }
        lexicon.add("k", new Unit("k/ul"));
    }

    /// Ten to a power, in the ways that survive when raised digits are lost: 10^9, 10*9, 10e9, 109, 10 9.
    private static void power(
            Phrases.Builder<Meaning> lexicon, String times, String exponent, List<String> volumes, String printed) {
        for (String ten :
                List.of("10^", "10*", "10**", "10e", "10 e", "10", "10 ", "10exp", "10 exp ", "10(", "10^(", "10^{")) {
            String close = ten.endsWith("(") ? ")" : ten.endsWith("{") ? "}" : "";
            for (String volume : volumes) {
                lexicon.add(times + ten + exponent + close + " " + volume, new Unit(printed));
            }
        }
    }

    private static List<String> spread(List<String> before, String names) {
        var all = new ArrayList<String>();
        for (String name : List.of(names.split("; "))) {
            before.forEach(first -> all.add((first + " " + name).strip()));
        }
        return List.copyOf(all);
    }

    private static void add(Phrases.Builder<Meaning> lexicon, String printed, String spellings) {
        lexicon.addList(spellings, new Unit(printed));
    }
}
