package org.trialway.treatment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.study.Study;
import org.trialway.study.Study.Arm;
import org.trialway.study.Study.Intervention;

/// Reads what kind of treatment a study gives, from its interventions, and where these do not say, from its
/// arms, titles and summary.
///
/// The names of interventions come first, as they name what is given; a title also names what people had before.
public final class TreatmentReader {

    /// Interventions that are no medicine.
    private static final Set<String> NO_MEDICINE =
            Set.of("BEHAVIORAL", "DEVICE", "DIAGNOSTIC_TEST", "DIETARY_SUPPLEMENT");

    /// Interventions that are treatments only where their name says which.
    private static final Set<String> MEDICINE = Set.of("", "DRUG", "BIOLOGICAL", "GENETIC", "COMBINATION_PRODUCT");

    private static final Set<TreatmentClass> AIMED = EnumSet.of(
            TreatmentClass.CELL_TRANSFER,
            TreatmentClass.CANCER_VACCINE,
            TreatmentClass.CHECKPOINT_INHIBITOR,
            TreatmentClass.MONOCLONAL_ANTIBODY,
            TreatmentClass.ANTIBODY_DRUG_CONJUGATE);

    private static final Pattern SUPPORTED = Pattern.compile("(?i)transplant|chemotherapy");

    private static final Set<String> NO_TREATMENT_MEANT = Set.of("DIAGNOSTIC", "SCREENING", "HEALTH_SERVICES_RESEARCH");

    private final Study study;
    private final Roles roles;

    private TreatmentReader(Study study) {
        this.study = study;
        this.roles = Roles.of(study);
    }

    /// What a study gives. A study that is not about cancer is [Classification#NONE].
    public static Classification read(Study study) {
        if (NO_TREATMENT_MEANT.contains(study.design().primaryPurpose()) || !CancerStudies.holds(study)) {
            return Classification.NONE;
        }
        return new TreatmentReader(study).read();
    }

    private Classification read() {
        Map<Companion, Reason> combined = new EnumMap<>(Companion.class);
        List<Treatment> named = given(roles.experimental(), combined);
        List<Treatment> experimental = named.isEmpty() ? eachOnce(fromElsewhere()) : named;
        List<Treatment> comparator = given(roles.comparator(), new EnumMap<>(Companion.class));
        Map<Setting, Reason> settings = new EnumMap<>(Setting.class);
        addSettings(settings);
        return new Classification(experimental, without(comparator, experimental), combined, settings);
    }

    private List<Treatment> given(List<Intervention> interventions, Map<Companion, Reason> combined) {
        var found = new ArrayList<Treatment>();
        var unexplained = new ArrayList<Intervention>();
        for (Intervention each : interventions) {
            Companions.Seen seen = Companions.in(each);
            var reason = new Reason("intervention", oneLine(each.name()));
            seen.companions().forEach(companion -> combined.putIfAbsent(companion, reason));
            List<Treatment> named = named(each);
            found.addAll(named);
            if (named.isEmpty()
                    && !seen.isKnown()
                    && MEDICINE.contains(each.kind())
                    && !Texts.namesAgent(each.name())) {
                unexplained.add(each);
            }
        }
        explain(unexplained, found, combined);
        return Supporting.leftOut(eachOnce(found).stream().map(this::aimed).toList(), isSupported(combined));
    }

    /// Adds what the record says of medicines that no table knows; what only repeats a treatment we have is left out.
    private void explain(List<Intervention> unexplained, List<Treatment> found, Map<Companion, Reason> combined) {
        var described = new ArrayList<Treatment>();
        for (Intervention each : unexplained) {
            List<Treatment> said = Explanations.of(each, study, roles);
            described.addAll(said);
            if (said.isEmpty()) {
                combined.putIfAbsent(Companion.OTHER, new Reason("intervention", oneLine(each.name())));
            }
        }
        List<String> aims =
                found.stream().flatMap(each -> each.targets().stream()).toList();
        for (Treatment each : described) {
            boolean repeats = !found.isEmpty() && aims.containsAll(each.targets()) && sameClass(each, found);
            boolean vague = each.classes().contains(TreatmentClass.OTHER) && !found.isEmpty();
            if (each.basis() != Treatment.Basis.RECORD || (!repeats && !vague)) {
                found.add(each);
            }
        }
    }

    /// Where neither table nor name says what it aims at, a title that speaks of the same class may.
    private Treatment aimed(Treatment treatment) {
        if (!treatment.targets().isEmpty()
                || !AIMED.contains(treatment.classes().getFirst())) {
            return treatment;
        }
        var said = new ArrayList<>(Texts.read(study.titles().brief(), "title", false));
        said.addAll(Texts.read(study.titles().official(), "official title", false));
        return said.stream()
                .filter(each -> each.basis() == Treatment.Basis.RECORD
                        && !each.targets().isEmpty())
                .filter(each -> each.classes().equals(treatment.classes()))
                .findFirst()
                .map(each -> new Treatment(
                        treatment.name(), treatment.classes(), each.targets(), treatment.basis(), treatment.reason()))
                .orElse(treatment);
    }

    private static boolean sameClass(Treatment described, List<Treatment> found) {
        return described.targets().isEmpty()
                || found.stream().anyMatch(each -> each.classes().containsAll(described.classes()));
    }

    /// Whether GM-CSF would be there for the blood counts.
    private boolean isSupported(Map<Companion, Reason> combined) {
        return combined.containsKey(Companion.CHEMOTHERAPY)
                || combined.containsKey(Companion.RADIOTHERAPY)
                || study.design().primaryPurpose().equals("SUPPORTIVE_CARE")
                || SUPPORTED.matcher(study.titles().brief()).find();
    }

    private static List<Treatment> eachOnce(List<Treatment> treatments) {
        var once = new LinkedHashMap<String, Treatment>();
        treatments.forEach(each -> once.putIfAbsent(each.name().toLowerCase(Locale.ROOT), each));
        return new ArrayList<>(once.values());
    }

    /// What an intervention's names say.
    private static List<Treatment> named(Intervention given) {
        if (NO_MEDICINE.contains(given.kind())) {
            return List.of();
        }
        boolean isName = MEDICINE.contains(given.kind());
        List<Treatment> found = new ArrayList<>(Texts.read(given.name(), "intervention", isName));
        for (String other : given.otherNames()) {
            found.addAll(Texts.read(other, "other name", isName));
        }
        boolean isNone =
                Texts.namesNone(given.name()) || given.otherNames().stream().anyMatch(Texts::namesNone);
        return Texts.withoutRepeats(found).stream()
                .filter(each -> !isNone || each.basis() != Treatment.Basis.RECORD)
                .filter(each -> isName || each.classes().size() > 1 || isMeant(given, each))
                .toList();
    }

    /// "Antibody" in the name of a procedure is mostly a laboratory method.
    private static boolean isMeant(Intervention given, Treatment treatment) {
        return treatment.basis() != Treatment.Basis.RECORD
                || given.kind().equals("RADIATION")
                || treatment.classes().contains(TreatmentClass.CELL_TRANSFER)
                || treatment.classes().contains(TreatmentClass.CANCER_VACCINE);
    }

    /// Old records name their treatment in the arms only, and programmes of expanded access in their titles.
    private List<Treatment> fromElsewhere() {
        var found = new ArrayList<Treatment>();
        if (study.interventions().isEmpty() && !study.design().studyType().equals("OBSERVATIONAL")) {
            found.addAll(Texts.read(study.titles().brief(), "title", false));
        }
        if (study.interventions().stream().noneMatch(each -> MEDICINE.contains(each.kind()))) {
            return found;
        }
        for (Arm arm : roles.tried()) {
            found.addAll(Texts.read(arm.label(), "arm", false));
        }
        return Texts.withoutRepeats(found);
    }

    private static List<Treatment> without(List<Treatment> comparator, List<Treatment> experimental) {
        List<String> tried = experimental.stream().map(Treatment::name).toList();
        return comparator.stream().filter(each -> !tried.contains(each.name())).toList();
    }

    private void addSettings(Map<Setting, Reason> settings) {
        Settings.add(study.titles().brief(), "title", settings);
        Settings.add(study.titles().official(), "official title", settings);
        study.conditions().forEach(each -> Settings.add(each, "condition", settings));
        roles.tried().forEach(arm -> Settings.add(arm.label(), "arm", settings));
        roles.experimental().forEach(each -> Settings.add(each.name(), "intervention", settings));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "not named" : line;
    }
}
