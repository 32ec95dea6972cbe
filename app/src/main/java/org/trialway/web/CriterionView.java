package org.trialway.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.PlainWords;
import org.trialway.criteria.Source;
import org.trialway.study.Study;

/// One criterion on a page: the record's words beside our reading.
///
/// @param words the record's own words (ours, when the record is restated)
/// @param reading what a person needs, in plain words; empty when not understood
/// @param state `understood`, `partly` or `not`
public record CriterionView(String words, String reading, String state) {

    static CriterionView of(Study study, Criterion criterion) {
        return new CriterionView(words(study, criterion), reading(study, criterion), state(criterion));
    }

    /// The words of the record that a criterion stands for; a structured field reads "minimumAge: 18 Years".
    static String words(Study study, Criterion criterion) {
        return switch (criterion.source()) {
            case Source.Words words -> words.span().in(study.eligibility().criteria());
            case Source.Field field -> fieldName(field.name()) + ": " + field.value();
        };
    }

    private static String fieldName(String name) {
        return switch (name) {
            case "minimumAge" -> "Minimum age";
            case "maximumAge" -> "Maximum age";
            case "sex" -> "Sex";
            default -> name;
        };
    }

    private static String reading(Study study, Criterion criterion) {
        return switch (criterion) {
            case Criterion.NotUnderstood none -> "";
            case Criterion.PartlyUnderstood some -> PlainWords.of(some.read(), study.eligibility());
            default -> PlainWords.of(criterion, study.eligibility());
        };
    }

    private static String state(Criterion criterion) {
        return switch (criterion) {
            case Criterion.NotUnderstood none -> "not";
            case Criterion.PartlyUnderstood some -> some.isHeldBack() ? "held" : "partly";
            default -> "understood";
        };
    }

    /// The criteria under one heading, in the record's order, split by section and cohort.
    static List<Group> groups(Study study, Criteria criteria) {
        Map<String, List<CriterionView>> byHeading = new LinkedHashMap<>();
        for (Entry entry : criteria.entries()) {
            byHeading
                    .computeIfAbsent(heading(entry), missing -> new ArrayList<>())
                    .add(of(study, entry.required()));
        }
        return byHeading.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    static String heading(Entry entry) {
        if (entry.required().source() instanceof Source.Field) {
            return "Age and sex";
        }
        String section = switch (entry.section()) {
            case INCLUSION -> "What people need to have";
            case EXCLUSION -> "What keeps people out";
            case UNMARKED -> "Rules without a heading";
        };
        return entry.cohort().isEmpty() ? section : section + " – only for: " + entry.cohort();
    }

    /// Criteria that stand together.
    public record Group(String heading, List<CriterionView> criteria) {
        public Group {
            criteria = List.copyOf(criteria);
        }
    }
}
