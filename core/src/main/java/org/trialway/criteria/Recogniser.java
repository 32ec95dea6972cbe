package org.trialway.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule that understands one kind of statement. Holds no state.
interface Recogniser {

    /// All rules, tried in this order at each mark; the first that reads wins. To add one, add a line.
    ///
    /// Tables of a limit by age come before both the test and the age. Laboratory tests come early because
    /// "age" also stands in "normal for age", named scales and times to live before ages because a bare
    /// "≥ 18 years" is one only where nothing else claims it. A bare sex comes last: its words stand in many
    /// criteria that restrict nothing.
    List<Recogniser> ALL = List.of(
            new AgeTableRecogniser(),
            new ChildPughRecogniser(),
            new LabRecogniser(),
            new PerformanceRecogniser(),
            new LifeExpectancyRecogniser(),
            new AgeRecogniser(),
            new PointRecogniser(),
            new ToxicityRecogniser(),
            new HepatitisRecogniser(),
            new InvasionRecogniser(),
            new OrganRecogniser(),
            new MeasurableRecogniser(),
            new StageRecogniser(),
            new HlaRecogniser(),
            new AllergyRecogniser(),
            new LineRecogniser(),
            new UntreatedRecogniser(),
            new TransplantRecogniser(),
            new CypRecogniser(),
            new TargetRecogniser(),
            new AdjectiveRecogniser(),
            new MarkerRecogniser(),
            new ExtentRecogniser(),
            new CancerNameRecogniser(),
            new OtherProducts(),
            new NameRecogniser(),
            new SexRecogniser());

    /// The statement whose words begin at mark `at`, or null.
    ///
    /// @param topic what the headings above say the words are about
    @Nullable
    Reading at(Marks marks, int at, Topic topic);
}
