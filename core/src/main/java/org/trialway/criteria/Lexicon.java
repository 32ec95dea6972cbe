package org.trialway.criteria;

import org.trialway.knowledge.LabNames;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.text.Phrases;

/// All words and phrases we know, in one dictionary, so that a text is looked up once whatever the number of rules.
final class Lexicon {

    /// A phrase has one meaning; building fails when two lists claim it.
    static final Phrases<Meaning> WORDS = build();

    /// Names that count only in exactly the letters given: `ADC` is a treatment, "adc" is nothing we know.
    static final Phrases<Printed> PRINTED = printed();

    /// @param letters the spelling that counts
    record Printed(String letters, Meaning meaning) {}

    private Lexicon() {}

    private static Phrases<Printed> printed() {
        var lexicon = Phrases.<Printed>builder();
        NameWords.addPrintedTo(lexicon);
        return lexicon.build();
    }

    private static Phrases<Meaning> build() {
        var lexicon = Phrases.<Meaning>builder();
        LanguageWords.addTo(lexicon);
        UnitWords.addTo(lexicon);
        TopicWords.addTo(lexicon);
        PointWords.addTo(lexicon);
        LabNames.ALL.forEach((labs, names) -> lexicon.addAll(names, new Meaning.LabName(labs)));
        scales(lexicon);
        sexes(lexicon);
        lexicon.addAll(NeutralWords.all(), Meaning.Word.NEUTRAL);
        BodyNames.addTo(lexicon);
        AllergyWords.addTo(lexicon);
        NameWords.addTo(lexicon);
        return lexicon.build();
    }

    private static void scales(Phrases.Builder<Meaning> lexicon) {
        lexicon.addList(
                "ecog; eastern cooperative oncology group; zubrod; zubrod scale; ecog ps; who ps; who/ecog; who score; "
                        + "who performance score; who performance; eastern co-operative oncology group; "
                        + "world health organization; gog; swog; ecog/who; eastern cooperative oncology group (ecog); "
                        + "gynecologic oncology group; world health organisation; ecog performance status; "
                        + "ecog performance score; ecog score; easter cooperative oncology group; ecog-ps; "
                        + "eastern cooperative group; eastern oncology cooperative group; ecog scale; "
                        + "eastern cooperative oncology group performance status; who performance status; "
                        + "eastern cooperative onocology group; us eastern cooperative oncology group; ecog-acrin; "
                        + "eastern cooperative oncologic group; eastern cooperation oncology group; "
                        + "ecog performance scale; eastern collaborative oncology group; ecog performance; "
                        + "eastern cancer oncology group; eastern cooperative oncology group performance score; "
                        + "eastern clinical oncology group; zubrod performance status; "
                        + "american eastern cooperative oncology group",
                new Meaning.ScaleName(PerformanceScale.ECOG));
        lexicon.addList(
                "karnofsky; kps; karnofsky performance status; karnofsky performance score; karnofsky scale; "
                        + "karnofsky performance scale; karnofsky score; karnofsky ps; karnofsky index; karnofski; "
                        + "karnofsky performance index; karnofsky performance; karnofsky status; karnofsky's",
                new Meaning.ScaleName(PerformanceScale.KARNOFSKY));
        lexicon.addList(
                "lansky; lansky performance status; lansky score; lansky play performance; lansky scale; "
                        + "lansky performance score; lansky play performance scale; lansky play score; lps; "
                        + "lansky performance scale; lansky play performance score; lansky performance; lansky play; "
                        + "lansky ps; lansky play performance status",
                new Meaning.ScaleName(PerformanceScale.LANSKY));
    }

    private static void sexes(Phrases.Builder<Meaning> lexicon) {
        lexicon.addList(
                "female; females; woman; women; female patients; female sex; female gender; girls",
                new Meaning.SexName(Criterion.Sex.Admitted.FEMALE));
        lexicon.addList(
                "male; males; man; men; male patients; male sex; male gender; boys",
                new Meaning.SexName(Criterion.Sex.Admitted.MALE));
    }
}
