package org.trialway.json;

import java.util.Locale;
import org.trialway.criteria.CommonNames;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Marker.State;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;
import org.trialway.knowledge.LabUnit;
import org.trialway.study.AgeLimit;
import tools.jackson.databind.node.ObjectNode;

/// One leaf of a criterion as an attribute. A limit under a negation becomes the opposite limit; a name under one
/// becomes forbidden.
final class AttributeLeaf {

    private AttributeLeaf() {}

    /// Leaves the node empty for what is no leaf.
    static void write(ObjectNode node, Criterion leaf, boolean negated) {
        switch (leaf) {
            case Criterion.Age age -> limit(node, "age", age.comparison(), years(age.limit()), negated);
            case Criterion.Sex sex -> node.put("a", "sex").put("v", sex(sex, negated));
            case Criterion.PerformanceStatus status ->
                limit(
                        node,
                        status.scale().name().toLowerCase(Locale.ROOT),
                        status.comparison(),
                        status.value(),
                        negated);
            case Criterion.LifeExpectancy life ->
                limit(node, "life_expectancy", life.comparison(), life.weeks(), negated);
            case Criterion.LabLimit lab -> lab(node, lab, negated);
            case Criterion.Administrative point ->
                node.put("a", "administrative").put("v", name(point.point()));
            case Criterion.Has has -> has(node, has, negated);
            case Criterion.TherapyLines lines -> lines(node, lines, negated);
            case Criterion.Stage stage -> stage(node, stage, negated);
            case Criterion.MeasurableDisease disease -> {
                node.put("a", "measurable_disease");
                if (disease.evaluableIsEnough()) {
                    node.put("v", "evaluable");
                }
            }
            case Criterion.Marker marker -> marker(node, marker, negated);
            case Criterion.HlaType hla -> node.put("a", "hla").put("v", hla.allele());
            case Criterion.All all -> {}
            case Criterion.AnyOf any -> {}
            case Criterion.Not not -> {}
            case Criterion.Qualified qualified -> {}
            case Criterion.Unless unless -> {}
            case Criterion.When when -> {}
            case Criterion.AsksNothing nothing -> {}
            case Criterion.PartlyUnderstood partly -> {}
            case Criterion.NotUnderstood words -> {}
        }
    }

    private static void limit(ObjectNode node, String name, Comparison comparison, double value, boolean negated) {
        node.put("a", name);
        node.put("op", sign(comparison, negated));
        number(node, "v", value);
    }

    private static String sign(Comparison comparison, boolean negated) {
        boolean turn = negated && comparison != Comparison.EQUAL;
        return (turn ? comparison.opposite() : comparison).sign();
    }

    private static void number(ObjectNode node, String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(name, (long) value);
        } else {
            node.put(name, Math.round(value * 1000) / 1000.0);
        }
    }

    private static double years(AgeLimit limit) {
        return switch (limit.unit()) {
            case YEARS -> limit.value();
            case MONTHS -> limit.value() / 12.0;
            case WEEKS -> limit.value() / 52.0;
            case DAYS -> limit.value() / 365.0;
            case HOURS -> limit.value() / 8760.0;
            case MINUTES -> limit.value() / 525600.0;
        };
    }

    private static String sex(Criterion.Sex sex, boolean negated) {
        boolean female = (sex.admitted() == Criterion.Sex.Admitted.FEMALE) != negated;
        return female ? "female" : "male";
    }

    private static void lab(ObjectNode node, Criterion.LabLimit lab, boolean negated) {
        node.put("a", "lab").put("code", lab.lab().code());
        if (lab.unit() == LabUnit.CHILD_PUGH_CLASS) {
            childPugh(node, lab, negated);
            return;
        }
        node.put("op", sign(lab.comparison(), negated));
        number(node, "v", lab.value());
        if (lab.unit() != LabUnit.RATIO) {
            node.put("u", lab.unit().symbol());
        }
    }

    /// A class is kept by its points; at most A is A.
    private static void childPugh(ObjectNode node, Criterion.LabLimit lab, boolean negated) {
        String letter = lab.value() <= 6 ? "A" : lab.value() <= 9 ? "B" : "C";
        String sign = sign(lab.comparison(), negated);
        node.put("op", letter.equals("A") && sign.equals("<=") ? "=" : sign);
        node.put("v", letter).put("u", "class");
    }

    private static String name(Criterion.Administrative.Point point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void has(ObjectNode node, Criterion.Has has, boolean negated) {
        String name = has.concept().name();
        switch (has.concept().kind()) {
            case CANCER -> forbiddenOnly(node.put("a", "diagnosis").put("v", name), negated);
            case HISTOLOGY -> forbiddenOnly(node.put("a", "histology").put("v", name), negated);
            case EXTENT -> forbiddenOnly(node.put("a", "extent").put("v", name), negated);
            case CONDITION -> condition(node, has, negated);
            case THERAPY -> status(node.put("a", "prior_therapy").put("v", listed(name)), negated);
            case PROCEDURE ->
                status(node.put("a", "procedure").put("v", CommonNames.procedure(has.concept())), negated);
            case MEDICINE -> status(node.put("a", "medication").put("v", common(has)), negated);
            case BIOMARKER, BIOMARKER_STATE -> status(node.put("a", "biomarker").put("v", name), negated);
            case REPRODUCTIVE -> status(node.put("a", "reproductive").put("v", name), negated);
            case ALLERGEN -> node.put("a", "allergy").put("v", name);
            case ADMINISTRATIVE -> node.put("a", "administrative").put("v", name);
        }
        if (has.withinDays() > 0) {
            node.put("within_days", has.withinDays());
        }
    }

    /// The lack of an enzyme that a gene makes is told as a state of the gene.
    private static void condition(ObjectNode node, Criterion.Has has, boolean negated) {
        if (has.concept().name().equals("dpd deficiency")) {
            node.put("a", "biomarker").put("v", "DPYD").put("state", "deficient");
        } else {
            node.put("a", "condition").put("v", common(has));
        }
        status(node, negated);
    }

    /// The guide has one word for what another study gives, a device among it.
    private static String listed(String therapy) {
        return therapy.equals("investigational device") ? "investigational agent" : therapy;
    }

    private static String common(Criterion.Has has) {
        return CommonNames.of(has.concept()).name();
    }

    private static void status(ObjectNode node, boolean negated) {
        node.put("status", negated ? "forbidden" : "required");
    }

    private static void forbiddenOnly(ObjectNode node, boolean negated) {
        if (negated) {
            node.put("status", "forbidden");
        }
    }

    /// "Not more than 2 lines" is a cap of 2; a cap alone demands no treatment.
    private static void lines(ObjectNode node, Criterion.TherapyLines lines, boolean negated) {
        int least = negated ? lines.most() + 1 : lines.least();
        int most = negated ? lines.least() - 1 : lines.most();
        node.put("a", "prior_therapy").put("v", lines.therapy().name());
        if (most == 0) {
            node.put("status", "forbidden");
            return;
        }
        if (least > 0) {
            node.put("status", "required").put("min_lines", least);
        }
        if (most > 0) {
            node.put("max_lines", most);
        }
    }

    private static void stage(ObjectNode node, Criterion.Stage stage, boolean negated) {
        forbiddenOnly(node.put("a", "stage").put("v", stage.printed()), negated);
    }

    /// "KRAS G12C" is a state of KRAS.
    private static String gene(String marker) {
        int blank = marker.indexOf(' ');
        String first = blank < 0 ? marker : marker.substring(0, blank);
        return Concepts.all().named(Concept.Kind.BIOMARKER, first).isPresent() ? first : marker;
    }

    private static void marker(ObjectNode node, Criterion.Marker marker, boolean negated) {
        node.put("a", "biomarker").put("v", gene(marker.marker()));
        if (marker.state() != State.ANY) {
            node.put("state", marker.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (!Double.isNaN(marker.threshold())) {
            node.put("op", marker.comparison().sign());
            number(node, "value", marker.threshold());
            if (!marker.unit().isEmpty()) {
                node.put("u", marker.unit());
            }
        }
        if (negated) {
            node.put("status", "forbidden");
        }
    }
}
