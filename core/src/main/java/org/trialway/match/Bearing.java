package org.trialway.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;

/// Which criteria some facts bear on: what the rules of this room read, turned round. When a fact is added, changed or
/// taken back, a criterion it does not bear on comes to the same truth as before and need not be walked again.
///
/// A criterion of which words were not read comes to unknown whatever is told, so nothing bears on it.
public final class Bearing {

    private final Set<Class<? extends Fact>> kinds = new HashSet<>();
    private final Set<Lab> labs = EnumSet.noneOf(Lab.class);
    private final Set<String> markers = new HashSet<>();
    private final Set<String> genes = new HashSet<>();
    private final Set<CompleteList> lists;
    private final List<Told> told;

    /// Of the facts and the lists told whole.
    public Bearing(Collection<Fact> facts, Set<CompleteList> lists) {
        this.lists = Set.copyOf(lists);
        this.told = Told.of(facts);
        for (Fact fact : facts) {
            kinds.add(fact.getClass());
            switch (fact) {
                case Fact.LabResult result -> labs.add(result.lab());
                case Fact.UnusableLab lab -> labs.add(lab.lab());
                case Fact.Biomarker marker ->
                    markers.add(MarkerRule.symbol(marker.name()).toLowerCase(Locale.ROOT));
                case Fact.HlaAllele allele -> genes.add(HlaRule.gene(allele.allele()));
                default -> {}
            }
        }
    }

    /// Of everything told of a person.
    public static Bearing of(Patient patient) {
        return new Bearing(patient.facts(), patient.completeLists());
    }

    /// Whether any of the facts may change what the criterion comes to.
    public boolean isOn(Criterion criterion) {
        return switch (criterion) {
            case Criterion.PartlyUnderstood partly -> false;
            case Criterion.NotUnderstood words -> false;
            case Criterion.AsksNothing nothing -> false;
            case Criterion.LifeExpectancy expectancy -> false;
            case Criterion.Administrative point -> false;
            case Criterion.All all -> all.parts().stream().anyMatch(this::isOn);
            case Criterion.AnyOf any -> any.parts().stream().anyMatch(this::isOn);
            case Criterion.Not not -> isOn(not.part());
            case Criterion.Qualified qualified -> isOn(qualified.part());
            case Criterion.Unless unless -> isOn(unless.rule()) || isOn(unless.exception());
            case Criterion.When when -> isOn(when.condition()) || isOn(when.rule());
            case Criterion.Age age -> hasAge();
            case Criterion.Sex sex -> kinds.contains(Fact.Sex.class);
            case Criterion.PerformanceStatus status ->
                kinds.contains(Fact.PerformanceStatus.class) || (status.scale() == PerformanceScale.LANSKY && hasAge());
            case Criterion.LabLimit limit -> labs.contains(limit.lab());
            case Criterion.Has has -> isOn(has);
            case Criterion.TherapyLines lines ->
                lists.contains(CompleteList.THERAPIES) || kinds.contains(Fact.Therapy.class);
            case Criterion.Stage stage -> kinds.contains(Fact.Cancer.class);
            case Criterion.MeasurableDisease disease -> kinds.contains(Fact.Measurable.class);
            case Criterion.Marker marker -> markers.contains(marker.marker().toLowerCase(Locale.ROOT));
            case Criterion.HlaType hla -> genes.contains(HlaRule.gene(hla.allele()));
        };
    }

    private boolean hasAge() {
        return kinds.contains(Fact.BirthDate.class) || kinds.contains(Fact.AgeOn.class);
    }

    private boolean isOn(Criterion.Has has) {
        Kind kind = has.concept().kind();
        boolean byList = HasRule.wholeList(kind).map(lists::contains).orElse(false);
        boolean bySex = kind == Kind.REPRODUCTIVE && kinds.contains(Fact.Sex.class);
        return byList || bySex || told.stream().anyMatch(one -> isOn(has, one));
    }

    /// Other illnesses say nothing about the one named; of every other kind what else there is may count.
    private static boolean isOn(Criterion.Has has, Told told) {
        if (told.concept().kind() != has.concept().kind()) {
            return false;
        }
        return switch (told.concept().kind()) {
            case CONDITION ->
                switch (told.relationTo(has.concept())) {
                    case IS, MAY_BE -> true;
                    case IS_NOT, CANNOT_TELL -> false;
                };
            case CANCER, HISTOLOGY, EXTENT, THERAPY, PROCEDURE, MEDICINE, ALLERGEN -> true;
            case BIOMARKER, BIOMARKER_STATE, REPRODUCTIVE, ADMINISTRATIVE -> true;
        };
    }
}
