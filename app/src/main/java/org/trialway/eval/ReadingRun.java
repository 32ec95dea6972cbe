package org.trialway.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.CriteriaParser;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Outline;
import org.trialway.criteria.Source;
import org.trialway.json.AttributeLine;
import org.trialway.json.ReadingSummary;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.study.NctId;
import org.trialway.study.Study;
import org.trialway.text.Span;

/// Counts of how many lines of eligibility texts the reading makes something: an attribute, or a heading for others.
public final class ReadingRun {

    private final boolean everyStudy;
    private final CriteriaParser parser = new CriteriaParser();
    private final ImmunotherapyNames immunotherapies = new ImmunotherapyNames();
    private final ReadingFigures figures = new ReadingFigures();
    private final Set<NctId> seen = new HashSet<>();
    private final List<RejectedRecord> rejected = new ArrayList<>();

    /// @param everyStudy whether to look at all studies, not only those that name an immunotherapy
    public ReadingRun(boolean everyStudy) {
        this.everyStudy = everyStudy;
    }

    /// Reads the studies of a file; one that was seen before is left out.
    public void over(RecordFile file) {
        file.read(incoming -> {
            switch (incoming) {
                case RegistryRecord record -> add(record.study());
                case RejectedRecord bad -> rejected.add(bad);
            }
        });
    }

    private void add(Study study) {
        if (seen.add(study.id()) && (everyStudy || immunotherapies.areIn(study))) {
            figures.addStudy();
            String text = study.eligibility().criteria();
            Map<Span, Boolean> items = new HashMap<>();
            for (Entry entry : parser.parse(study.eligibility()).entries()) {
                note(entry.required(), text, items);
            }
            Outline.of(text).roots().forEach(node -> count(node, text, items));
        }
    }

    /// Where entries stand, and whether each yields an attribute. "One of the following" holds entries of its own.
    private static void note(Criterion criterion, String text, Map<Span, Boolean> items) {
        if (criterion.source() instanceof Source.Words words) {
            items.merge(words.span(), AttributeLine.saysSomething(criterion, text), Boolean::logicalOr);
            if (criterion instanceof Criterion.AnyOf any) {
                any.parts().forEach(part -> note(part, text, items));
            } else if (criterion instanceof Criterion.PartlyUnderstood partly) {
                note(partly.read(), text, items);
            }
        }
    }

    private void count(Outline.Node node, String text, Map<Span, Boolean> items) {
        Boolean yields = items.get(node.words());
        boolean leads = node.kind() == Outline.Kind.HEADING || !node.children().isEmpty();
        if (Boolean.TRUE.equals(yields)) {
            figures.addYielding();
        } else if (leads) {
            figures.addHeading();
        } else {
            figures.addLeft(node.words().in(text).replaceAll("\\s+", " ").strip());
        }
        node.children().forEach(child -> count(child, text, items));
    }

    /// What was counted so far, with so many of the commonest shapes of what is left.
    public ReadingSummary summary(int shapes) {
        return figures.summary(shapes);
    }

    /// The records that could not be read.
    public List<RejectedRecord> rejected() {
        return List.copyOf(rejected);
    }
}
