package org.trialway.treatment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Target;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// What a name of a treatment means, however somebody types it: an agent, a target or a kind of treatment.
///
/// The whole of what is typed must be the name: a code never counts inside another word. `Keytruda™`, `mk 3475` and
/// `pembrolizumab` are one agent, `bevacizumab-abcd` is bevacizumab, `anti-PD1` asks for the target PD-1.
public final class TreatmentNames {

    private static final Pattern MARKS = Pattern.compile("[™®©]|\\((TM|R)\\)");

    /// Four letters without a meaning, which tell a maker's product from another's.
    private static final Pattern SUFFIX = Pattern.compile("(.*[a-z])-[a-z]{4}");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final String ANTI = "anti";

    private TreatmentNames() {}

    /// What a name means.
    public sealed interface Meaning {

        record OfAgent(Agent agent) implements Meaning {}

        record OfTarget(Target target) implements Meaning {}

        record OfClass(TreatmentClass kind) implements Meaning {}
    }

    /// What is meant by what somebody typed, or empty.
    public static Optional<Meaning> meaning(String typed) {
        String name = MARKS.matcher(typed).replaceAll(" ").strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return ofClass(name)
                .or(() -> named(name))
                .or(() -> byLetters(name))
                .or(() -> withoutSuffix(name))
                .or(() -> described(name));
    }

    /// How a name stands in an address: small letters, digits and hyphens.
    public static String address(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("α", "alpha")
                .replace("β", "beta")
                .replace("γ", "gamma");
        return NO_LETTERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }

    private static Optional<Meaning> ofClass(String name) {
        return TreatmentClass.called(name)
                .or(() -> TreatmentClass.called(singular(name)))
                .map(Meaning.OfClass::new);
    }

    private static String singular(String name) {
        return name.endsWith("ies")
                ? name.substring(0, name.length() - 3) + "y"
                : name.replaceFirst("(?<=[a-z])(?<!u)s$|(?<=virus)es$", "");
    }

    private static Optional<Meaning> named(String name) {
        Tokens tokens = Tokens.of(name);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Found<Sense> found = Vocabulary.at(tokens, 0);
        if (found != null && found.end() == tokens.size()) {
            return of(found.meaning());
        }
        int next = tokens.is(1, "-") ? 2 : 1;
        if (tokens.is(0, ANTI) && next < tokens.size()) {
            Found<Sense> aim = Vocabulary.at(tokens, next);
            return aim != null && aim.end() == tokens.size() ? of(aim.meaning()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Meaning> of(Sense sense) {
        return switch (sense) {
            case Sense.Named named -> Optional.of(new Meaning.OfAgent(named.agent()));
            case Sense.Aim aim -> Optional.of(new Meaning.OfTarget(aim.target()));
            case Sense.Sort sort -> Optional.empty();
            case Sense.Break end -> Optional.empty();
            case Sense.Past before -> Optional.empty();
            case Sense.After before -> Optional.empty();
            case Sense.Tracer picture -> Optional.empty();
        };
    }

    private static Optional<Meaning> withoutSuffix(String name) {
        Matcher suffix = SUFFIX.matcher(name.toLowerCase(Locale.ROOT));
        return suffix.matches() ? named(suffix.group(1)).filter(Meaning.OfAgent.class::isInstance) : Optional.empty();
    }

    /// By letters and digits alone: how an address writes it, or with other brackets and marks.
    private static Optional<Meaning> byLetters(String name) {
        String letters = letters(name);
        for (TreatmentClass kind : TreatmentClass.values()) {
            if (letters(kind.words()).equals(letters)) {
                return Optional.of(new Meaning.OfClass(kind));
            }
        }
        return Optional.ofNullable(Folded.AGENTS.get(letters)).map(Meaning.OfAgent::new);
    }

    private static String letters(String name) {
        return address(MARKS.matcher(name).replaceAll(" ")).replace("-", "");
    }

    private static final class Folded {
        private static final Map<String, Agent> AGENTS = agents();

        /// Names that count in their own letters only are left out.
        private static Map<String, Agent> agents() {
            var found = new HashMap<String, Agent>();
            for (Agent agent : Agent.all()) {
                agent.synonyms().forEach(name -> found.putIfAbsent(letters(name), agent));
            }
            for (Agent agent : Agent.all()) {
                found.put(letters(agent.name()), agent);
            }
            return found;
        }
    }

    /// "CAR-T cells" and "cancer vaccine" are read as a record's words are.
    private static Optional<Meaning> described(String name) {
        List<Treatment> read = Texts.read(name, "name", true);
        return read.size() == 1 && read.getFirst().basis() == Treatment.Basis.RECORD
                ? Optional.of(new Meaning.OfClass(read.getFirst().classes().getFirst()))
                : Optional.empty();
    }
}
