package org.trialway.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trialway.criteria.CommonNames;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Walks one criterion and writes an attribute for every leaf, with what the tree above it adds: status from a
/// negation, alternatives from "any of", conditions and exceptions.
final class AttributeWalk {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> DOSE = List.of(" mg", "mg/", "mg ", " mcg", "milligram");

    private final String text;
    private final AlternativeLetters letters;
    private final String choice;
    private final List<ObjectNode> attributes = new ArrayList<>();
    private final Set<List<JsonNode>> said = new HashSet<>();

    /// @param choice letter that the cancers of this criterion share with those of others; empty for none
    AttributeWalk(String text, AlternativeLetters letters, String choice) {
        this.text = text;
        this.letters = letters;
        this.choice = choice;
    }

    /// What stands above a leaf.
    ///
    /// @param negated whether an odd number of "not" does
    /// @param or letter of the alternative it is in; empty for none
    /// @param when words of the condition or degree; empty for none
    /// @param unless words of the exception; empty for none
    private record Above(boolean negated, String or, String when, String unless) {

        Above turned() {
            return new Above(!negated, or, when, unless);
        }

        Above in(String alternative) {
            return new Above(negated, alternative, when, unless);
        }

        Above when(String words) {
            return new Above(negated, or, when.isEmpty() ? words : when + "; " + words, unless);
        }

        Above unless(String words) {
            return new Above(negated, or, when, unless.isEmpty() ? words : unless + "; " + words);
        }
    }

    List<ObjectNode> of(Criterion criterion) {
        walk(criterion, new Above(false, "", "", ""));
        return attributes;
    }

    private void walk(Criterion criterion, Above above) {
        switch (criterion) {
            case Criterion.All all
            when LimitFor.isPair(all) ->
                LimitFor.branches(all)
                        .forEach(branch -> walk(
                                branch.limit(), branch.condition().isEmpty() ? above : above.when(branch.condition())));
            case Criterion.All all -> compound(all.parts(), above, above.negated());
            case Criterion.AnyOf any -> compound(any.parts(), above, !above.negated());
            case Criterion.Not not -> walk(not.part(), above.turned());
            case Criterion.Qualified qualified -> walk(qualified.part(), above.when(words(qualified.words())));
            case Criterion.Unless unless -> walk(unless.rule(), above.unless(words(unless.exception())));
            case Criterion.When when ->
                walk(when.rule(), above.when(LimitFor.condition(when, words(when.condition()))));
            case Criterion.PartlyUnderstood partly -> walk(partly.read(), above);
            case Criterion.AsksNothing nothing -> {}
            case Criterion.NotUnderstood nothing -> {}
            case Criterion.Has has when CommonNames.isToldWider(has.concept()) -> leaf(has, above.when(words(has)));
            default -> leaf(criterion, above);
        }
    }

    /// Parts that must all hold stand side by side; where one is enough they share a letter, numbered by branch when a
    /// branch has several.
    private void compound(List<Criterion> parts, Above above, boolean oneIsEnough) {
        if (!oneIsEnough || parts.size() == 1 || !above.or().isEmpty()) {
            parts.forEach(part -> walk(part, above));
            return;
        }
        if (!choice.isEmpty() && parts.stream().allMatch(AttributeWalk::isCancer)) {
            parts.forEach(part -> walk(part, above));
            return;
        }
        if (parts.size() == 2 && parts.stream().allMatch(part -> isOneStage(part) && !above.negated())) {
            Criterion.Stage first = (Criterion.Stage) parts.getFirst();
            Criterion.Stage last = (Criterion.Stage) parts.getLast();
            String both = first.printed() + "-" + last.printed();
            leaf(new Criterion.Stage(first.earliest(), last.latest(), both, first.source()), above);
            return;
        }
        String letter = letters.next();
        boolean numbered = parts.stream().anyMatch(AttributeWalk::hasSeveralLeaves);
        int branch = 1;
        for (Criterion part : parts) {
            walk(part, above.in(numbered ? letter + branch : letter));
            branch++;
        }
    }

    /// "stage IIIB or IV" is told as "IIIB-IV".
    private static boolean isOneStage(Criterion part) {
        return part instanceof Criterion.Stage stage && stage.printed().indexOf('-') < 0;
    }

    private static boolean hasSeveralLeaves(Criterion part) {
        return switch (part) {
            case Criterion.All all -> all.parts().size() > 1;
            case Criterion.AnyOf any -> any.parts().size() > 1;
            case Criterion.Not not -> hasSeveralLeaves(not.part());
            default -> false;
        };
    }

    private void leaf(Criterion criterion, Above above) {
        ObjectNode attribute = JSON.createObjectNode();
        AttributeLeaf.write(attribute, criterion, above.negated());
        if (attribute.isEmpty()) {
            return;
        }
        if (criterion instanceof Criterion.Has has && PrintedNames.hasThem(has.concept())) {
            attribute.put("v", PrintedNames.of(has, text));
        } else if (criterion instanceof Criterion.Has has && has.concept().kind() == Kind.ALLERGEN) {
            attribute.put("v", PlainName.ofAllergen(words(has), has.concept()));
        } else if (criterion instanceof Criterion.Has has && PrintedTreatments.hasThem(has)) {
            attribute.put("v", PrintedTreatments.of(has, text));
        } else if (criterion instanceof Criterion.Has has
                && attribute.path("a").asString().equals("condition")
                && PlainName.isOwn(has.concept())) {
            attribute.put("v", course(has) + PlainName.of(words(has), has.concept()));
        }
        boolean chosen = above.or().isEmpty() && !above.negated() && isCancer(criterion);
        putText(attribute, "or", chosen ? choice : above.or());
        boolean dose =
                criterion instanceof Criterion.Has has && has.concept().kind() == Kind.MEDICINE && isDose(above.when());
        if (!attribute.has("if")) {
            putText(attribute, dose ? "dose" : "if", above.when());
        }
        putText(attribute, "except", above.unless());
        if (attribute.has("code") || said.add(said(attribute))) {
            attributes.add(attribute);
        }
        if (criterion instanceof Criterion.Has has && !above.negated() && isCancer(has)) {
            besides(has, words(has).toLowerCase(Locale.ROOT)).ifPresent(other -> {
                if (said.add(said(other))) {
                    attributes.add(other);
                }
            });
        }
    }

    /// What a cancer's name says beside the cancer: "extensive-stage small cell lung cancer" its stage, "MSI-high solid
    /// tumour" a marker.
    private static Optional<ObjectNode> besides(Criterion.Has cancer, String printed) {
        ObjectNode node = JSON.createObjectNode();
        if (printed.contains("cd20") && (printed.contains("positive") || printed.contains("cd20+"))) {
            marker(node, "MS4A1", "positive");
            return Optional.of(node);
        }
        switch (cancer.concept().name()) {
            case "extensive-stage small cell lung cancer" ->
                node.put("a", "stage").put("v", "extensive");
            case "limited-stage small cell lung cancer" ->
                node.put("a", "stage").put("v", "limited");
            case "HER2-positive breast cancer" -> marker(node, "ERBB2", "positive");
            case "HER2-negative breast cancer" -> marker(node, "ERBB2", "negative");
            case "MSI-high solid tumor" -> marker(node, "MSI", "high");
            case "BRAF-mutant melanoma" -> marker(node, "BRAF", "mutated");
            case "EGFR-mutant non-small cell lung cancer" -> marker(node, "EGFR", "mutated");
            case "ALK-positive non-small cell lung cancer" -> marker(node, "ALK", "fusion");
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    private static void marker(ObjectNode node, String gene, String state) {
        node.put("a", "biomarker").put("v", gene).put("state", state);
    }

    /// An amount of a medicine: "> 10 mg/day prednisone".
    private static boolean isDose(String words) {
        return DOSE.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains)
                && words.chars().anyMatch(Character::isDigit);
    }

    /// Said twice in one criterion is said once, also where a condition or an exception differs.
    private static List<JsonNode> said(ObjectNode attribute) {
        return Stream.of("a", "v", "op", "u", "status", "state")
                .map(attribute::path)
                .toList();
    }

    private static boolean isCancer(Criterion criterion) {
        return criterion instanceof Criterion.Has has && has.concept().kind() == Kind.CANCER;
    }

    private static void putText(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    /// "acute" or "chronic" right before a plain name belongs to it: "acute pancreatitis".
    private String course(Criterion criterion) {
        if (!(criterion.source() instanceof Source.Words words)) {
            return "";
        }
        String before = text.substring(
                        Math.max(0, words.span().start() - 9), words.span().start())
                .toLowerCase(Locale.ROOT);
        if (before.matches("(?s).*\\bchronic\\s")) {
            return "chronic ";
        }
        return before.matches("(?s).*\\bacute\\s") ? "acute " : "";
    }

    private String words(Criterion criterion) {
        return criterion.source() instanceof Source.Words words ? words(words.span()) : "";
    }

    private String words(Span span) {
        return span.in(text).replaceAll("\\s+", " ").strip();
    }
}
