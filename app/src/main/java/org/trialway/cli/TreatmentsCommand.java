package org.trialway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trialway.json.TreatmentsJson;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.Source;
import org.trialway.knowledge.Target;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.search.StudyIndex;
import org.trialway.search.StudyIndex.Hits;
import org.trialway.store.SqliteStore;
import org.trialway.study.NctId;
import org.trialway.treatment.TreatmentNames;
import org.trialway.treatment.TreatmentNames.Meaning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway treatments`: the kinds of immune treatment, and what is known of one of them or of an agent.
@Command(
        name = "treatments",
        description = "Explains the kinds of immune treatment of cancer, one of them, or one agent: how it works, what"
                + " can go wrong, where it is approved for mesothelioma, and which of our studies try it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway treatments",
            "  trialway treatments pembrolizumab",
            "  trialway treatments 'oncolytic virus' --json",
            "  trialway treatments anti-PD1",
            "",
            "Exit codes: 0 done; 1 no treatment we know has this name; 2 wrong use; 5 our copy cannot be opened."
        })
final class TreatmentsCommand implements Callable<Integer> {

    private static final int STUDIES_SHOWN = 10;
    private static final int MOST_STUDIES = 10_000;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "A drug by any of its names, a kind of treatment, or a target such as mesothelin.")
    private @Nullable List<String> name;

    @Option(names = "--json", description = "Print it as JSON; see docs/json.md.")
    private boolean json;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (name == null) {
            if (json) {
                output().println(TreatmentsJson.map());
            } else {
                text().map();
            }
            return ExitCode.DONE;
        }
        String typed = String.join(" ", name);
        Optional<Meaning> meaning = TreatmentNames.meaning(typed);
        if (meaning.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("We know no treatment called \"%s\". All kinds: trialway treatments. Studies that hold the"
                                    .formatted(typed)
                            + " word: trialway search.");
            return ExitCode.NOTHING_FOUND;
        }
        tell(meaning.get());
        return ExitCode.DONE;
    }

    private void tell(Meaning meaning) {
        switch (meaning) {
            case Meaning.OfTarget(Target target) -> tell(target);
            case Meaning.OfClass(TreatmentClass kind) ->
                tell(
                        kind.words(),
                        ClassFacts.of(kind).sources(),
                        ids -> TreatmentsJson.of(kind, ids),
                        () -> text().kind(ClassFacts.of(kind), ofKind(kind)));
            case Meaning.OfAgent(Agent agent) ->
                tell(
                        agent.name(),
                        agent.classes().stream()
                                .flatMap(kind -> ClassFacts.of(kind).sources().stream())
                                .toList(),
                        ids -> TreatmentsJson.of(agent, ids),
                        () -> text().agent(agent));
        }
    }

    private void tell(Target target) {
        List<Agent> agents = Agent.all().stream()
                .filter(each -> each.targets().contains(target.symbol()))
                .toList();
        if (json) {
            output().println(TreatmentsJson.of(target));
        } else {
            text().target(target, agents);
        }
    }

    private void tell(String called, List<Source> sources, Function<List<NctId>, String> asJson, Runnable asText) {
        try (SqliteStore opened =
                        store.openFilled(day.today(), spec.commandLine().getErr());
                StudyIndex index = StudyIndex.open(store.indexFolder(), opened)) {
            Hits hits = index.giving(TreatmentNames.address(called), MOST_STUDIES);
            if (json) {
                output().println(asJson.apply(hits.ids()));
                return;
            }
            asText.run();
            List<StoredStudy> first = hits.ids().stream()
                    .limit(STUDIES_SHOWN)
                    .map(opened::find)
                    .flatMap(Optional::stream)
                    .toList();
            text().studies(hits, first, sources.stream().filter(Source::isShown).toList());
        }
    }

    private static List<Agent> ofKind(TreatmentClass kind) {
        return Agent.all().stream()
                .filter(each -> each.classes().contains(kind))
                .toList();
    }

    private TreatmentsText text() {
        return new TreatmentsText(new Lines(output()));
    }

    private PrintWriter output() {
        return spec.commandLine().getOut();
    }
}
