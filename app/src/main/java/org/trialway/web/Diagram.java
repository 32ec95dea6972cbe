package org.trialway.web;

import java.util.List;
import java.util.Locale;
import org.trialway.knowledge.TreatmentClass;

/// How a kind of treatment works, in a few drawn steps with words below each.
public record Diagram(List<Step> steps) {

    /// What is drawn.
    public enum Icon {
        ANTIBODY,
        LOADED_ANTIBODY,
        TWO_ENDS,
        T_CELL,
        HELD_T_CELL,
        CANCER_CELL,
        BURST_CELL,
        PIECES,
        VIRUS,
        SIGNALS,
        LAB,
        DRIP;

        /// For the template and the style sheet.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public record Step(Icon icon, String words) {}

    public Diagram {
        steps = List.copyOf(steps);
    }

    static Diagram of(TreatmentClass kind) {
        return new Diagram(
                switch (kind) {
                    case MONOCLONAL_ANTIBODY ->
                        List.of(
                                step(Icon.ANTIBODY, "A lab-made antibody"),
                                step(Icon.CANCER_CELL, "locks on to a cancer cell"),
                                step(Icon.T_CELL, "and immune cells see the mark."));
                    case CHECKPOINT_INHIBITOR ->
                        List.of(
                                step(Icon.HELD_T_CELL, "The cancer holds a T cell by its brake"),
                                step(Icon.ANTIBODY, "The drug covers the brake"),
                                step(Icon.BURST_CELL, "The T cell can attack again."));
                    case CANCER_VACCINE ->
                        List.of(
                                step(Icon.PIECES, "The vaccine shows pieces of the cancer"),
                                step(Icon.T_CELL, "T cells learn what to look for"),
                                step(Icon.CANCER_CELL, "and search for the cancer."));
                    case CELL_TRANSFER ->
                        List.of(
                                step(Icon.T_CELL, "Immune cells are taken out"),
                                step(Icon.LAB, "A lab changes or grows them"),
                                step(Icon.DRIP, "You get them back by a drip"),
                                step(Icon.CANCER_CELL, "and they seek the cancer."));
                    case T_CELL_ENGAGER ->
                        List.of(
                                step(Icon.T_CELL, "One end holds a T cell"),
                                step(Icon.TWO_ENDS, "the drug ties both together"),
                                step(Icon.CANCER_CELL, "the other holds a cancer cell."));
                    case ANTIBODY_DRUG_CONJUGATE ->
                        List.of(
                                step(Icon.LOADED_ANTIBODY, "An antibody carries a drug"),
                                step(Icon.CANCER_CELL, "The cancer cell takes it in"),
                                step(Icon.BURST_CELL, "The drug is set free inside."));
                    case ONCOLYTIC_VIRUS ->
                        List.of(
                                step(Icon.VIRUS, "A virus gets into cancer cells"),
                                step(Icon.BURST_CELL, "It makes them burst"),
                                step(Icon.T_CELL, "T cells see the pieces and wake."));
                    case CYTOKINE ->
                        List.of(
                                step(Icon.SIGNALS, "Signals are given as a drug"),
                                step(Icon.T_CELL, "They wake immune cells"),
                                step(Icon.CANCER_CELL, "which go for the cancer."));
                    case IMMUNE_AGONIST ->
                        List.of(
                                step(Icon.ANTIBODY, "The drug presses the gas pedal"),
                                step(Icon.T_CELL, "Immune cells speed up"),
                                step(Icon.CANCER_CELL, "and go for the cancer."));
                    case IMMUNOTOXIN ->
                        List.of(
                                step(Icon.LOADED_ANTIBODY, "Part of an antibody carries a poison"),
                                step(Icon.CANCER_CELL, "The cancer cell takes it in"),
                                step(Icon.BURST_CELL, "The poison kills the cell."));
                    case OTHER ->
                        List.of(
                                step(Icon.SIGNALS, "The drug acts around the tumour"),
                                step(Icon.T_CELL, "T cells can work better"),
                                step(Icon.CANCER_CELL, "against the cancer."));
                });
    }

    private static Step step(Icon icon, String words) {
        return new Step(icon, words);
    }
}
