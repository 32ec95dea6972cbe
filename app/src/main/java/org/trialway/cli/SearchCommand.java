package org.trialway.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trialway.json.SearchJson;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.search.StudyIndex;
import org.trialway.search.StudyIndex.Hits;
import org.trialway.store.SqliteStore;
import org.trialway.study.Origin;
import org.trialway.study.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway search`: finds studies by words.
@Command(
        name = "search",
        description = "Finds studies by words: a medicine, a study's name or number, a kind of cancer.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway search 'mesothelioma pembrolizumab'",
            "  trialway search '\"solid tumors\"' --limit 5 --json",
            "",
            "Exit codes: 0 done; 1 no study holds these words; 2 wrong use; 5 our copy cannot be opened."
        })
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for; \"…\" asks for a phrase.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> words;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Most studies to print. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--json", description = "Print the studies as JSON; see docs/json.md.")
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
        if (limit < 1 || limit > 10_000) {
            throw new ParameterException(
                    spec.commandLine(), "--limit %d: give a number from 1 to 10000".formatted(limit));
        }
        String asked = String.join(" ", words).strip();
        if (asked.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Search for what? E.g. trialway search 'mesothelioma pembrolizumab'");
        }
        try (SqliteStore opened =
                        store.openFilled(day.today(), spec.commandLine().getErr());
                StudyIndex index = StudyIndex.open(store.indexFolder(), opened)) {
            Hits hits = index.search(asked, limit);
            List<StoredStudy> studies = hits.ids().stream()
                    .map(opened::find)
                    .flatMap(Optional::stream)
                    .toList();
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(SearchJson.json(asked, hits.total(), opened.coverage(), studies, day.today()));
            } else {
                print(out, hits.total(), studies, opened.coverage().words());
            }
            return hits.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        }
    }

    private void print(PrintWriter out, int total, List<StoredStudy> studies, String searched) {
        out.println(searched + ".");
        if (total == 0) {
            out.println("No study holds these words. Try fewer words, or another name of the medicine.");
            return;
        }
        out.println("%d found%s"
                .formatted(total, studies.size() < total ? ", the best " + studies.size() + " first:" : ":"));
        studies.forEach(study -> print(out, study, day.today()));
    }

    private static void print(PrintWriter out, StoredStudy stored, LocalDate today) {
        var study = stored.study();
        String own = study.origin() == Origin.RESTATED ? " (in our words)" : "";
        out.println();
        out.println("%s  %s%s".formatted(study.id(), study.titles().brief(), own));
        out.println("  " + Standing.of(study.status(), stored.copy(), today).words());
        if (!study.conditions().isEmpty()) {
            out.println("  " + String.join(", ", study.conditions()));
        }
    }
}
