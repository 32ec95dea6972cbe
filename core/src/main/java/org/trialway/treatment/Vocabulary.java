package org.trialway.treatment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Target;
import org.trialway.text.Phrases;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// The dictionary of all that records say of immune treatments. Built once; safe for any number of threads.
///
/// Where one phrase could be two things, the sort of treatment goes before the target, the target before the agent:
/// what is built from general words is read from them.
final class Vocabulary {

    private static final String BETWEEN = "; ";

    private static final String BREAKS = """
            plus; combined with; in combination with; combination with; combination of; followed by; then; versus; vs; with; \
            alone; without; or; for; in; in patients; in participants; in subjects; in adults; in people; patients with; and/or""";

    private static final String PAST = """
            refractory; resistant; resistance; naive; induced; related; associated; toxicity; toxicities; colitis; pneumonitis; adverse events; side effects; \
            response to; predict; predicting; prediction; biomarkers of; \
            mucositis; rash; hypersensitivity; cardiotoxicity; expression; positive; positivity; ineligible; not candidates""";

    private static final String AFTER = """
            after; following; prior; previously; pretreated; failed; failure; failure of; failed on; progressed; progressed on; \
            progression on; progression after; progressing; relapsed after; relapsing after; relapse after; refractory to; \
            resistant to; resistance to; intolerant; intolerant to; received; receiving; treated with; exposed to; eligible for; \
            who have not responded to; has not responded to; responded to; prior to; before; ineligible for; during""";

    private static final String TRACERS = """
            89zr; zr-89; zirconium; zr 89; 68ga; gallium-68; ga 68; 64cu; 18f; 124i; 111in; indium-111; in 111; indium in 111; \
            technetium; 99mtc; tc 99m; pet imaging; pet scan; pet/ct; imaging; scintigraphy; tracer; iodine i 124; \
            immunohistochemistry; immunohistochemistry staining method; elisa; immunoassay; test; testing; assay; \
            detection; staining; technique; analysis; cytometry; quality of life; questionnaire; irdye800; irdye800cw; irdye 800cw; fluorescence""";

    private static final Phrases<Sense> ALL = built();

    private Vocabulary() {}

    private static Phrases<Sense> built() {
        Phrases.Builder<Sense> all = Phrases.builder();
        for (SortWord word : SortWord.values()) {
            boolean exact = word == SortWord.CELLS_EXACT || word == SortWord.CHECKPOINT_EXACT;
            for (String phrase : word.phrases().split(BETWEEN, -1)) {
                all.addIfFree(phrase.strip(), new Sense.Sort(word, exact ? letters(phrase) : ""));
            }
        }
        addAll(all, BREAKS, new Sense.Break());
        addAll(all, PAST, new Sense.Past());
        addAll(all, AFTER, new Sense.After());
        addAll(all, TRACERS, new Sense.Tracer());
        for (Target target : Target.all()) {
            spelled(all, target.names(), new Sense.Aim(target, ""));
            target.exact().forEach(name -> spelled(all, List.of(name), new Sense.Aim(target, letters(name))));
        }
        for (Agent agent : Agent.all()) {
            if (!agent.exact().contains(agent.name())) {
                spelled(all, List.of(agent.name()), new Sense.Named(agent, ""));
            }
            spelled(all, agent.synonyms(), new Sense.Named(agent, ""));
            agent.exact().forEach(name -> spelled(all, List.of(name), new Sense.Named(agent, letters(name))));
        }
        return all.build();
    }

    private static void addAll(Phrases.Builder<Sense> all, String phrases, Sense sense) {
        for (String phrase : phrases.split(BETWEEN, -1)) {
            all.addIfFree(phrase.strip(), sense);
        }
    }

    private static void spelled(Phrases.Builder<Sense> all, List<String> names, Sense sense) {
        for (String name : names) {
            Spellings.of(name).forEach(spelling -> all.addIfFree(spelling, sense));
        }
    }

    /// What the longest phrase that begins at a token means, or null.
    static @Nullable Found<Sense> at(Tokens tokens, int index) {
        Found<Sense> found = ALL.longest(tokens, index);
        if (found == null || found.meaning().printed().isEmpty()) {
            return found;
        }
        boolean inCode = found.meaning() instanceof Sense.Sort && goesOn(tokens, found.end());
        String printed = letters(tokens, index, found.end());
        return !inCode && printed.equals(found.meaning().printed()) ? found : null;
    }

    /// Whether a hyphen and a token with a digit follow: ICI-D1694 is a code.
    private static boolean goesOn(Tokens tokens, int end) {
        return tokens.is(end, "-")
                && tokens.isJoined(end)
                && end + 1 < tokens.size()
                && tokens.isJoined(end + 1)
                && tokens.word(end + 1).chars().anyMatch(Character::isDigit);
    }

    private static String letters(Tokens tokens, int from, int to) {
        return letters(tokens.printed(from, to));
    }

    /// The letters and digits of a phrase, in their case.
    private static String letters(String phrase) {
        var kept = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isLetterOrDigit(phrase.charAt(i))) {
                kept.append(phrase.charAt(i));
            }
        }
        return kept.toString();
    }
}
