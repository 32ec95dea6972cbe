package org.trialway.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// Reads text made to be slow, in several lengths: time must grow as the text does.
@State(Scope.Benchmark)
public class HostileText {

    @Param({"125000", "250000", "500000", "1000000"})
    public int length;

    @Param({"nested parentheses", "commas", "endless word", "unpaired markup", "lone surrogates", "or", "names", "items"})
    public String kind = "";

    private List<Eligibility> text = List.of();

    @Setup
    public void compose() {
        text = List.of(new Eligibility(
                words(), AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED));
    }

    private String words() {
        return switch (kind) {
            case "nested parentheses" -> "(".repeat(length / 2) + ")".repeat(length / 2);
            case "commas" -> ",".repeat(length);
            case "endless word" -> "a".repeat(length);
            case "unpaired markup" -> repeated("<b>**_&lt;\\[");
            case "lone surrogates" -> "\uD83D".repeat(length);
            case "or" -> repeated("or ");
            case "names" -> repeated("nivolumab, ");
            case "items" -> repeated("* No hiv or stroke within 4 weeks, ECOG 0-1\n");
            default -> throw new IllegalArgumentException("no text of kind " + kind);
        };
    }

    private String repeated(String words) {
        return words.repeat(length / words.length());
    }

    @Benchmark
    public int read(Clock clock) {
        return clock.read(text);
    }
}
