package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.study.Eligibility.HealthyVolunteers;
import org.trialway.study.Study;

/// Says which cancers a study is for, where two parts of its record agree that it is for no others.
///
/// The parts are the conditions the record is filed under, its titles, and the eligibility text: an item that asks for
/// a
/// cancer by name. None of them may speak of cancers at large, and the conditions must name one. The person must then
/// have one of *all* cancers named anywhere; so words of an item that nobody read can only narrow what is asked, or
/// name
/// a cancer that stands on the list.
final class DiseaseCriterion {

    private DiseaseCriterion() {}

    /// @param text what the eligibility text names where it admits people
    /// @param entries the entries of that text
    static Optional<Entry> of(Study study, NamedCancers text, List<Entry> entries) {
        boolean healthy = study.eligibility().healthyVolunteers() == HealthyVolunteers.ACCEPTED;
        if (healthy || text.isOpen()) {
            return Optional.empty();
        }
        var conditions = new NamedCancers();
        study.conditions().forEach(conditions::lookStrictly);
        var titles = new NamedCancers();
        titles.look(study.titles().brief());
        titles.look(study.titles().official());
        boolean agree = !titles.named().isEmpty() || entries.stream().anyMatch(DiseaseCriterion::asksForCancer);
        if (conditions.named().isEmpty() || conditions.isOpen() || titles.isOpen() || !agree) {
            return Optional.empty();
        }
        var keywords = new NamedCancers();
        study.keywords().forEach(keywords::look);
        Set<Concept> all = new LinkedHashSet<>(conditions.named());
        all.addAll(titles.named());
        all.addAll(text.named());
        all.addAll(keywords.named());
        return Optional.of(entry(all, String.join("; ", study.conditions())));
    }

    private static Entry entry(Set<Concept> cancers, String conditions) {
        var source = new Source.Field("conditions", conditions);
        List<Criterion> parts = new ArrayList<>();
        cancers.forEach(cancer -> parts.add(new Criterion.Has(cancer, 0, source)));
        Criterion required = parts.size() == 1 ? parts.getFirst() : new Criterion.AnyOf(parts, source);
        return new Entry(Section.UNMARKED, "", required);
    }

    private static boolean asksForCancer(Entry entry) {
        return entry.section() != Section.EXCLUSION && asksForCancer(entry.required());
    }

    private static boolean asksForCancer(Criterion required) {
        return switch (required) {
            case Criterion.Has has -> has.concept().kind() == Kind.CANCER;
            case Criterion.All all -> all.parts().stream().anyMatch(DiseaseCriterion::asksForCancer);
            case Criterion.AnyOf any -> any.parts().stream().anyMatch(DiseaseCriterion::asksForCancer);
            case Criterion.PartlyUnderstood partly -> asksForCancer(partly.read());
            case Criterion.Qualified qualified -> asksForCancer(qualified.part());
            case Criterion.Unless unless -> asksForCancer(unless.rule());
            default -> false;
        };
    }
}
