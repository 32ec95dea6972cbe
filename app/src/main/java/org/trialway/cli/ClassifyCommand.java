package org.trialway.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.trialway.json.ClassificationJson;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.Study;
import org.trialway.treatment.Classification;
import org.trialway.treatment.TreatmentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `trialway classify`: what kind of treatment a study gives, and which words of its record say so.
@Command(
        name = "classify",
        description =
                "Says of studies whether they give an immune treatment of cancer, of which kind, aimed at what and"
                        + " together with what, and which words of the record say so.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway classify NCT…",
            "  trialway classify records.ndjson.gz --json > treatments.ndjson",
            "",
            "A file needs no copy of the registry. A study that is named twice is shown once, as it came first.",
            "Exit codes: 0 done; 1 our copy has no such study; 2 wrong use; 3 a file cannot be read; 5 our copy",
            "cannot be opened."
        })
final class ClassifyCommand implements Callable<Integer> {

    @Mixin
    private StudyTargets studies = new StudyTargets();

    @Option(names = "--json", description = "Print one JSON object a study and line; see docs/json.md.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        return studies.each(new StudyTargets.Reader() {
            @Override
            public void stored(StoredStudy found) {
                print(found.study());
            }

            @Override
            public void fromFile(Study study) {
                print(study);
            }
        });
    }

    private void print(Study study) {
        PrintWriter out = spec.commandLine().getOut();
        Classification given = TreatmentReader.read(study);
        if (json) {
            out.println(ClassificationJson.of(study, given));
            studies.tellHowFar();
        } else {
            ClassificationText.print(new Lines(out), study, given);
        }
    }
}
