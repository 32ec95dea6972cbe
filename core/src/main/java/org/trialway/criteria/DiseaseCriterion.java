package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.study.Eligibility.HealthyVolunteers;
import org.trialway.study.Study;
import org.trialway.text.Tokens;

/// Says which cancers a study is for, where two parts of its record agree that it is for no others.
///
/// The parts are the conditions the record is filed under, its titles, and the eligibility text: an item that asks for
/// a cancer by name. None of them may speak of cancers at large. The person must then have one of *all* cancers named
/// anywhere; so words of an item that nobody read can only narrow what is asked, or name a cancer that is on the list.
///
/// Where a study takes many cancers and has a cohort for each, the two parts are the cohort's label and its own items.
final class DiseaseCriterion {

    private static final Set<String> WIDE = Set.of("solid tumor", "cancer", "hematologic malignancy");

    private final Study study;
    private final NamedCancers text;
    private final List<Entry> entries;
    private final NamedCancers conditions = new NamedCancers();
    private final NamedCancers titles = new NamedCancers();

    private DiseaseCriterion(Study study, NamedCancers text, List<Entry> entries) {
        this.study = study;
        this.text = text;
        this.entries = entries;
        study.conditions().forEach(conditions::lookStrictly);
        titles.look(study.titles().brief());
        titles.look(study.titles().official());
    }

    /// @param text what the eligibility text names where it admits people
    /// @param entries the entries of that text, by cohort
    static List<Entry> of(Study study, NamedCancers text, List<Entry> entries) {
        boolean healthy = study.eligibility().healthyVolunteers() == HealthyVolunteers.ACCEPTED;
        if (healthy || text.isOpen()) {
            return List.of();
        }
        var disease = new DiseaseCriterion(study, text, entries);
        if (disease.conditionsAgree()) {
            return List.of(disease.entry("conditions", String.join("; ", study.conditions())));
        }
        if (disease.titlesAgree()) {
            return List.of(disease.entry("title", study.titles().brief()));
        }
        List<Entry> cohorts = disease.ofCohorts();
        return cohorts.isEmpty() && disease.textSettles()
                ? List.of(disease.entry("conditions", String.join("; ", study.conditions())))
                : cohorts;
    }

    /// Conditions that name cancers, and titles or an item that do so too.
    private boolean conditionsAgree() {
        return !conditions.named().isEmpty()
                && !conditions.isOpen()
                && !titles.isOpen()
                && (!titles.named().isEmpty() || asked().findAny().isPresent());
    }

    /// Conditions that speak of a tumour in words we do not know; then titles and an item must name the same.
    private boolean titlesAgree() {
        return conditions.named().isEmpty()
                && !study.conditions().isEmpty()
                && study.conditions().stream().allMatch(NamedCancers::speaksOfTumour)
                && !titles.isOpen()
                && asked().anyMatch(cancer -> titles.named().stream().anyMatch(title -> areRelated(title, cancer)));
    }

    private Stream<Concept> asked() {
        return entries.stream().flatMap(DiseaseCriterion::asked);
    }

    private Entry entry(String field, String words) {
        var keywords = new NamedCancers();
        study.keywords().forEach(keywords::look);
        Set<Concept> all = new LinkedHashSet<>(conditions.named());
        all.addAll(titles.named());
        all.addAll(text.named());
        all.addAll(keywords.named());
        if (textAsksForEach()) {
            all.removeIf(this::isOnlyWide);
        }
        return entry(all, new Source.Field(field, words), "");
    }

    /// Where the text asks for most of the several cancers of the record, it says who may join, and "solid tumours" of
    /// a
    /// title or a keyword is no more than a word for them.
    private boolean textAsksForEach() {
        return conditions.named().size() > 1
                && !conditions.isOpen()
                && asksFor() * 3 >= conditions.named().size() * 2L;
    }

    /// How many of the cancers that the record is filed under the text asks for.
    private long asksFor() {
        Set<Concept> asked = asked().collect(Collectors.toSet());
        return conditions.named().stream()
                .filter(cancer -> asked.stream().anyMatch(other -> areRelated(cancer, other)))
                .count();
    }

    /// Titles leave it open, and the text asks for each of the several cancers of the record.
    private boolean textSettles() {
        return textAsksForEach() && asksFor() == conditions.named().size();
    }

    private boolean isOnlyWide(Concept cancer) {
        return WIDE.contains(cancer.name())
                && !conditions.named().contains(cancer)
                && !text.named().contains(cancer);
    }

    private static Entry entry(Set<Concept> cancers, Source source, String cohort) {
        List<Criterion> parts = new ArrayList<>();
        cancers.forEach(cancer -> parts.add(new Criterion.Has(cancer, 0, source)));
        Criterion required = parts.size() == 1 ? parts.getFirst() : new Criterion.AnyOf(parts, source);
        return new Entry(Section.UNMARKED, cohort, required);
    }

    /// One entry for each cohort, if each is for cancers of its own and they are those that the record is filed under.
    private List<Entry> ofCohorts() {
        Map<String, Set<Concept>> cohorts = new LinkedHashMap<>();
        entries.forEach(entry -> cohorts.putIfAbsent(entry.cohort(), new LinkedHashSet<>()));
        cohorts.remove("");
        Set<Concept> all = new LinkedHashSet<>();
        for (Map.Entry<String, Set<Concept>> cohort : cohorts.entrySet()) {
            cohort.getValue().addAll(ofCohort(cohort.getKey()));
            if (cohort.getValue().isEmpty()) {
                return List.of();
            }
            all.addAll(cohort.getValue());
        }
        boolean whole = cohorts.size() > 1
                && !conditions.isOpen()
                && !conditions.named().isEmpty()
                && conditions.named().stream().allMatch(cancer -> isAnyOf(cancer, all))
                && text.named().stream().allMatch(cancer -> isAnyOf(cancer, all) || isWiderThanOneOf(cancer, all));
        List<Entry> found = new ArrayList<>();
        if (whole) {
            cohorts.forEach((label, cancers) -> found.add(entry(cancers, new Source.Field("cohort", label), label)));
        }
        return found;
    }

    /// The cancers a cohort is for; empty where its label and its items do not agree.
    private Set<Concept> ofCohort(String label) {
        var named = new NamedCancers();
        named.look(label);
        Set<Concept> byLabel = Set.copyOf(named.named());
        List<Entry> own = entries.stream()
                .filter(entry -> entry.cohort().equals(label) && entry.section() != Section.EXCLUSION)
                .toList();
        own.forEach(entry ->
                named.look(Marks.of(Tokens.of(study.eligibility().criteria(), Sources.words(entry.required())))));
        boolean agree = own.stream()
                .flatMap(DiseaseCriterion::asked)
                .anyMatch(cancer -> byLabel.stream().anyMatch(other -> areRelated(cancer, other)));
        return agree && !named.isOpen() ? named.named() : Set.of();
    }

    private static boolean areRelated(Concept one, Concept other) {
        return Concepts.all().isA(one, other) || Concepts.all().isA(other, one);
    }

    private static boolean isAnyOf(Concept cancer, Set<Concept> cancers) {
        return cancers.stream().anyMatch(other -> Concepts.all().isA(cancer, other));
    }

    private static boolean isWiderThanOneOf(Concept cancer, Set<Concept> cancers) {
        return cancers.stream().anyMatch(other -> Concepts.all().isA(other, cancer));
    }

    /// The cancers that an entry asks people to have.
    private static Stream<Concept> asked(Entry entry) {
        return entry.section() == Section.EXCLUSION ? Stream.empty() : asked(entry.required());
    }

    private static Stream<Concept> asked(Criterion required) {
        return switch (required) {
            case Criterion.Has has -> Stream.of(has.concept()).filter(concept -> concept.kind() == Kind.CANCER);
            case Criterion.All all -> all.parts().stream().flatMap(DiseaseCriterion::asked);
            case Criterion.AnyOf any -> any.parts().stream().flatMap(DiseaseCriterion::asked);
            case Criterion.PartlyUnderstood partly -> asked(partly.read());
            case Criterion.Qualified qualified -> asked(qualified.part());
            case Criterion.Unless unless -> asked(unless.rule());
            default -> Stream.empty();
        };
    }
}
