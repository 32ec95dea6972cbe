package org.trialway.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.CriteriaParser;
import org.trialway.json.AttributeLine;
import org.trialway.json.CriteriaJson;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.Study;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `trialway criteria`: what a study asks of people, as the program reads it.
@Command(
        name = "criteria",
        description =
                "Shows what studies ask of people: each criterion as read, where it stands, and what was not read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway criteria NCT…",
            "  trialway criteria NCT… --plain",
            "  trialway criteria records.ndjson.gz --json",
            "  trialway criteria records.ndjson.gz --attributes > attributes.ndjson",
            "",
            "A file needs no copy of the registry. A study that is named twice is shown once, as it came first.",
            "Exit codes: 0 done; 1 our copy has no such study; 2 wrong use; 3 a file cannot be read; 5 our copy",
            "cannot be opened."
        })
final class CriteriaCommand implements Callable<Integer> {

    @Mixin
    private StudyTargets studies = new StudyTargets();

    @ArgGroup
    private Form form = new Form();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    /// At most one of them.
    private static final class Form {

        @Option(names = "--plain", description = "Print what people need in plain words only.")
        private boolean plain;

        @Option(names = "--json", description = "Print one JSON object a study; see docs/json.md.")
        private boolean json;

        @Option(
                names = "--attributes",
                description = "Print what the text asks for as attributes in a closed vocabulary, one JSON object a"
                        + " study and line; see docs/json.md.")
        private boolean attributes;
    }

    @Override
    public Integer call() {
        var parser = new CriteriaParser();
        return studies.each(new StudyTargets.Reader() {
            @Override
            public void stored(StoredStudy found) {
                print(found.study(), found.criteria());
            }

            @Override
            public void fromFile(Study study) {
                print(study, parser.parse(study));
            }
        });
    }

    private void print(Study study, Criteria criteria) {
        PrintWriter out = spec.commandLine().getOut();
        if (form.attributes) {
            out.println(AttributeLine.of(study, criteria));
            studies.tellHowFar();
        } else if (form.json) {
            out.println(CriteriaJson.of(study, criteria));
        } else if (form.plain) {
            CriteriaText.plain(new Lines(out), study, criteria);
        } else {
            CriteriaText.tree(new Lines(out), study, criteria);
        }
    }
}
