package org.trialway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trialway.knowledge.Target;
import org.trialway.study.Study;
import org.trialway.treatment.Classification;
import org.trialway.treatment.Reason;
import org.trialway.treatment.Treatment;
import org.trialway.treatment.TreatmentNames;
import org.trialway.treatment.TreatmentReader;
import org.trialway.web.TreatmentsPage.AgentLink;

/// What kind of treatment a study gives, each part with the words it was read from.
///
/// @param compared immune treatments that only people in groups compared with get
/// @param others what else is given, and when or where
public record GivenView(List<Given> tried, List<Given> compared, List<Said> others) {

    private static final Map<String, String> PLACES = Map.of(
            "intervention", "what is given",
            "other name", "another name of what is given",
            "arm", "a group",
            "title", "the title",
            "official title", "the long title",
            "description", "what is given, in detail",
            "summary", "the summary",
            "condition", "the illness");

    /// One treatment that a study gives.
    ///
    /// @param address of its page; empty where no table knows it
    /// @param basis how sure it is
    public record Given(String name, String address, List<AgentLink> kinds, String aims, String basis, String words) {
        public Given {
            kinds = List.copyOf(kinds);
        }
    }

    /// One thing, and the words it was read from.
    public record Said(String what, String words) {}

    public GivenView {
        tried = List.copyOf(tried);
        compared = List.copyOf(compared);
        others = List.copyOf(others);
    }

    static GivenView of(Study study) {
        Classification given = TreatmentReader.read(study);
        var others = new ArrayList<Said>();
        if (given.isImmunotherapy()) {
            given.combinedWith().forEach((what, why) -> others.add(new Said("with " + what.words(), words(why))));
            given.settings().forEach((what, why) -> others.add(new Said(what.words(), words(why))));
        }
        return new GivenView(views(given.experimental()), views(given.comparator()), others);
    }

    private static List<Given> views(List<Treatment> treatments) {
        return treatments.stream().map(GivenView::view).toList();
    }

    private static Given view(Treatment treatment) {
        boolean known = treatment.basis() != Treatment.Basis.RECORD;
        return new Given(
                treatment.name(),
                known ? "/treatments/" + TreatmentNames.address(treatment.name()) : "",
                treatment.classes().stream()
                        .map(kind -> new AgentLink(kind.words(), TreatmentsPage.address(kind), true))
                        .toList(),
                treatment.targets().stream().map(GivenView::target).collect(Collectors.joining(", ")),
                basis(treatment),
                words(treatment.reason()));
    }

    private static String target(String symbol) {
        return Target.all().stream()
                .filter(each -> each.symbol().equals(symbol))
                .map(each -> symbol + " (" + each.plain() + ")")
                .findFirst()
                .orElse(symbol);
    }

    private static String basis(Treatment treatment) {
        return switch (treatment.basis()) {
            case TABLE -> "from our list of drugs";
            case UNCONFIRMED -> "from our list of drugs, confirmed by no source we hold";
            case RECORD -> "from the study’s own words";
        };
    }

    private static String words(Reason reason) {
        return PLACES.getOrDefault(reason.place(), reason.place()) + ": “" + reason.words() + "”";
    }
}
