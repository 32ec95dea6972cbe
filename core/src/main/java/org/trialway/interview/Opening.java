package org.trialway.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trialway.patient.Patient;

/// The questions that come before all others, since their answers tell which studies there are to ask about.
public final class Opening {

    private static final List<String> FACTORS = List.of("site", "age", "sex");

    private Opening() {}

    /// Those of the answers that tell which studies there are.
    static List<Answer> of(Answers answers) {
        return FACTORS.stream().map(answers::to).flatMap(Optional::stream).toList();
    }

    /// The first of them that is neither known nor was put; empty when the interview proper can begin.
    public static Optional<Ask> next(Patient base, Answers answers, LocalDate day) {
        var known = new Known(base, day);
        return FACTORS.stream()
                .filter(id -> !answers.hasAsked(id))
                .map(id -> Factors.named(id).orElseThrow())
                .filter(factor -> !known.holds(factor))
                .map(factor -> new Ask(factor, 0, 0, 0))
                .findFirst();
    }
}
