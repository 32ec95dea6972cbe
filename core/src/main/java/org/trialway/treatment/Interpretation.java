package org.trialway.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.treatment.Treatment.Basis;

/// What treatments a clause means: by the names in it, else by the words that say sort and target.
final class Interpretation {

    /// Brakes of immune cells; an antibody against one is a checkpoint inhibitor.
    private static final Set<String> BRAKES = words("""
            PDCD1 CD274 PDCD1LG2 CTLA4 LAG3 TIGIT HAVCR2 VSIR PVRIG BTLA KLRC1 CD96 CD47 SIRPA NT5E LILRB1 LILRB2 LILRB4 \
            SIGLEC15 SIGLEC10 IGSF8 KIR2DL1""");

    /// Accelerators and alarm sensors; what binds one presses it unless the record says that it blocks.
    private static final Set<String> ACCELERATORS = words("""
            TNFRSF9 TNFRSF4 TNFRSF18 ICOS CD27 CD28 CD40 TLR2 TLR3 TLR4 TLR5 TLR7 TLR8 TLR9 STING1""");

    /// Also aimed at by small drugs, so that "inhibitor" or "anti" alone does not make an antibody.
    private static final Set<String> ALSO_SMALL = words("""
            EGFR ERBB2 ERBB3 MET VEGFA KDR FLT1 IGF1R FGFR2 FGFR3 PDGFRA AXL CSF1R CXCR4 TGFB1 KRAS TP53 FLT3 ALK TERT \
            HGF FOLH1 SSTR2 TYR IL6 CCR4""");

    /// Parts of the signal inside engineered cells, not what they seek.
    private static final Set<String> SIGNAL_PARTS =
            words("CD28 TNFRSF9 CD3E TNFRSF4 CD27 TNFRSF18 IL2RA IL2RB CD4 EGF");

    private static final Set<TreatmentClass> MESSENGERS = Set.of(TreatmentClass.CYTOKINE, TreatmentClass.OTHER);

    private static final Pattern LIST = Pattern.compile("(?i),| and |&|\\+");

    /// Enough in the name of a medicine: nobody is given PD-1 itself.
    private static final Set<String> NAMED_BY_TARGET = words("PDCD1 CD274 CTLA4 TIGIT LAG3");

    private Interpretation() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    /// @param isName whether the text is the name of a medicine and nothing else
    static List<Treatment> of(Clause clause, String place, boolean isName) {
        if (clause.isTracer()) {
            return List.of();
        }
        var reason = new Reason(place, clause.words());
        if (!clause.agents().isEmpty()) {
            return carries(clause, isName) ? described(clause, isName, reason) : named(clause, reason);
        }
        return described(clause, isName, reason);
    }

    /// Whether a messenger in the name is only what cells or a vaccine carry or were grown with: "IL15-transduced NK
    /// cells", "vaccinia-GM-CSF vaccine". In a list, each is given.
    private static boolean carries(Clause clause, boolean isName) {
        boolean bearer = clause.has(SortWord.CELLS) || clause.has(SortWord.VACCINE);
        return isName
                && bearer
                && !LIST.matcher(clause.words()).find()
                && clause.agents().stream().allMatch(agent -> MESSENGERS.containsAll(agent.classes()));
    }

    private static List<Treatment> described(Clause clause, boolean isName, Reason reason) {
        return bySort(clause, isName).map(kind -> described(clause, kind, reason)).stream()
                .toList();
    }

    private static List<Treatment> named(Clause clause, Reason reason) {
        var treatments = new ArrayList<Treatment>();
        for (Agent agent : clause.agents()) {
            if (agent.isImmunotherapy()) {
                treatments.add(new Treatment(
                        agent.name(),
                        agent.classes(),
                        agent.targets(),
                        agent.isConfirmed() ? Basis.TABLE : Basis.UNCONFIRMED,
                        reason));
            }
        }
        return treatments;
    }

    private static Treatment described(Clause clause, TreatmentClass kind, Reason reason) {
        return new Treatment(
                clause.words().toLowerCase(Locale.ROOT), List.of(kind), aims(clause, kind), Basis.RECORD, reason);
    }

    private static List<String> aims(Clause clause, TreatmentClass kind) {
        List<String> symbols = clause.symbols();
        return switch (kind) {
            case ONCOLYTIC_VIRUS, CYTOKINE, OTHER -> List.of();
            case CELL_TRANSFER ->
                symbols.stream().filter(each -> !SIGNAL_PARTS.contains(each)).toList();
            case T_CELL_ENGAGER -> {
                var all = new ArrayList<>(symbols);
                if (!all.contains("CD3E")) {
                    all.add("CD3E");
                }
                yield all;
            }
            case MONOCLONAL_ANTIBODY,
                    CHECKPOINT_INHIBITOR,
                    CANCER_VACCINE,
                    ANTIBODY_DRUG_CONJUGATE,
                    IMMUNE_AGONIST,
                    IMMUNOTOXIN -> symbols;
        };
    }

    private static Optional<TreatmentClass> bySort(Clause clause, boolean isName) {
        if (clause.has(SortWord.CELLS) || (isName && clause.has(SortWord.T_CELLS) && !clause.has(SortWord.ANTIBODY))) {
            return some(TreatmentClass.CELL_TRANSFER);
        }
        if (clause.has(SortWord.IMMUNOTOXIN)) {
            return some(TreatmentClass.IMMUNOTOXIN);
        }
        if (clause.has(SortWord.CONJUGATE)) {
            return some(TreatmentClass.ANTIBODY_DRUG_CONJUGATE);
        }
        if (clause.has(SortWord.VIRUS)) {
            return some(TreatmentClass.ONCOLYTIC_VIRUS);
        }
        boolean shown =
                isName && clause.has(SortWord.ANTIGEN) && !clause.symbols().isEmpty();
        if (clause.has(SortWord.VACCINE) || (shown && !clause.has(SortWord.ANTIBODY))) {
            return some(TreatmentClass.CANCER_VACCINE);
        }
        return byTarget(clause, isName);
    }

    private static Optional<TreatmentClass> byTarget(Clause clause, boolean isName) {
        List<String> symbols = clause.symbols();
        boolean binder = clause.has(SortWord.ANTIBODY) || clause.has(SortWord.BISPECIFIC);
        if (clause.has(SortWord.ENGAGER) || (symbols.contains("CD3E") && symbols.size() > 1)) {
            return some(TreatmentClass.T_CELL_ENGAGER);
        }
        boolean accelerator = symbols.stream().anyMatch(ACCELERATORS::contains);
        if (accelerator && (clause.has(SortWord.AGONIST) || (binder && !clause.has(SortWord.BLOCK)))) {
            return some(TreatmentClass.IMMUNE_AGONIST);
        }
        boolean brake = symbols.stream().anyMatch(BRAKES::contains);
        boolean blocks = binder || clause.has(SortWord.BLOCK) || clause.has(SortWord.ANTI);
        boolean alone = isName && symbols.stream().anyMatch(NAMED_BY_TARGET::contains);
        if (clause.has(SortWord.CHECKPOINT) || (brake && (blocks || alone))) {
            return some(TreatmentClass.CHECKPOINT_INHIBITOR);
        }
        boolean onlyAntibodies = clause.has(SortWord.ANTI)
                && !symbols.isEmpty()
                && symbols.stream().noneMatch(ALSO_SMALL::contains);
        if (binder || onlyAntibodies) {
            return some(TreatmentClass.MONOCLONAL_ANTIBODY);
        }
        if (clause.has(SortWord.CYTOKINE)) {
            return some(TreatmentClass.CYTOKINE);
        }
        return clause.has(SortWord.IMMUNOTHERAPY) ? some(TreatmentClass.OTHER) : Optional.empty();
    }

    private static Optional<TreatmentClass> some(TreatmentClass kind) {
        return Optional.of(kind);
    }
}
