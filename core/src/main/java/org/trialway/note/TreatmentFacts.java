package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;
import org.trialway.text.Span;

/// Systemic treatments of the cancer, with the agents given together, their line and their days; and current
/// medicines.
///
/// Agents joined by "and", "with" or a comma are one treatment. A dose by the day or week in milligrams makes
/// an agent that is also used outside of cancer a medicine.
final class TreatmentFacts {

    private static final Pattern JOINED =
            Pattern.compile("\\s*(?:,|and|plus|with|\\+|/)\\s*(?:heated\\s+|then\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOSE = Pattern.compile(
            "^[^.;,]{0,8}?(\\d+(?:[.,]\\d+)?)\\s*(mg|g|µg|mcg|units?)\\s*(?:/|a|per|every|each)?\\s*(day|week|daily|weekly|d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STOPPED = Pattern.compile(
            "\\b(stopped|completed|finished|discontinued|ended|last dose|cycles to|until)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INTO_THE_BELLY =
            Pattern.compile("\\bintraperitoneal|\\bHIPEC\\b", Pattern.CASE_INSENSITIVE);

    private TreatmentFacts() {}

    static List<Fact> of(NoteText note, List<Mention> named, NoteFacts origin) {
        List<Fact> facts = new ArrayList<>();
        List<Mention> group = new ArrayList<>();
        int line = 0;
        for (Mention mention : named) {
            boolean agent = mention.concept().kind() == Kind.THERAPY && mention.standing() == Standing.PRESENT;
            if (agent && dose(note, mention) != null) {
                facts.add(new Fact.Medication(medicine(note, mention), origin.from(mention.sentence())));
                continue;
            }
            if (mention.concept().kind() == Kind.MEDICINE && isCurrent(mention)) {
                addMedicine(facts, note, mention, origin);
            }
            if (agent && !group.isEmpty() && !areJoined(note, group.getLast(), mention)) {
                line = add(facts, note, group, line, origin);
            }
            if (agent) {
                group.add(mention);
            }
        }
        add(facts, note, group, line, origin);
        return facts;
    }

    private static boolean isCurrent(Mention mention) {
        return mention.standing() == Standing.PRESENT && mention.timing().daysAgo() <= 0;
    }

    private static boolean areJoined(NoteText note, Mention one, Mention other) {
        String between = one.span().end() <= other.span().start()
                ? note.text().substring(one.span().end(), other.span().start())
                : "";
        return JOINED.matcher(between).matches() && !between.contains("then");
    }

    /// @return the number of the latest line
    private static int add(List<Fact> facts, NoteText note, List<Mention> group, int line, NoteFacts origin) {
        if (group.isEmpty()) {
            return line;
        }
        Mention last = group.getLast();
        List<String> agents = new ArrayList<>();
        for (Mention mention : group) {
            String printed = mention.span().in(note.text()).toLowerCase(Locale.ROOT);
            agents.addAll(
                    printed.startsWith(ROUTE)
                            ? List.of(printed.substring(ROUTE.length()).strip())
                            : Regimens.agents(printed, mention.concept().name()));
        }
        String clause = clauseAfter(note, last);
        boolean local = INTO_THE_BELLY.matcher(around(note, group.getFirst())).find();
        int number = local ? 0 : line + 1;
        Timing timing = last.timing();
        PartialDate end = local && !timing.until().isKnown() ? timing.date() : until(timing, clause);
        boolean ongoing = !end.isKnown() && !STOPPED.matcher(clause).find() && !last.past();
        facts.add(new Fact.Therapy(
                agents,
                number,
                local ? "intraperitoneal" : "",
                timing.date(),
                end,
                ongoing,
                "",
                clause.contains("progress") ? "progressed" : "",
                origin.from(last.sentence(), end.isKnown() ? end : timing.date())));
        group.clear();
        return local ? line : number;
    }

    private static PartialDate until(Timing timing, String clause) {
        Matcher last = LAST_DOSE.matcher(clause);
        return timing.until().isKnown()
                ? timing.until()
                : last.find() ? Dates.parsed(last.group(1)) : PartialDate.UNKNOWN;
    }

    private static final String ROUTE = "intraperitoneal ";

    private static final Pattern LAST_DOSE = Pattern.compile(
            "\\b(?:last dose|cycles to|until|ended|stopped)\\b[^.;]{0,12}?((?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?)",
            Pattern.CASE_INSENSITIVE);

    /// From the treatment's last agent to the end of its sentence.
    private static String clauseAfter(NoteText note, Mention mention) {
        int end = note.sentences().stream()
                .filter(sentence -> sentence.span().contains(mention.span()))
                .mapToInt(sentence -> sentence.span().end())
                .findFirst()
                .orElse(mention.span().end());
        return new Span(mention.span().end(), end).in(note.text());
    }

    private static String around(NoteText note, Mention mention) {
        int from = Math.max(0, mention.span().start() - 30);
        return note.text().substring(from, mention.span().end());
    }

    private static @Nullable Matcher dose(NoteText note, Mention mention) {
        Matcher dose = DOSE.matcher(note.text().substring(mention.span().end()));
        return dose.find() ? dose : null;
    }

    private static String medicine(NoteText note, Mention mention) {
        Matcher dose = dose(note, mention);
        String name = mention.span().in(note.text()).toLowerCase(Locale.ROOT);
        return dose == null
                ? name
                : "%s %s %s/%s"
                        .formatted(
                                name,
                                dose.group(1),
                                dose.group(2),
                                dose.group(3).replace("daily", "day").replace("weekly", "week"));
    }

    /// The same medicine told again with its dose replaces what was told without.
    private static void addMedicine(List<Fact> facts, NoteText note, Mention mention, NoteFacts origin) {
        String words = medicine(note, mention);
        String name = mention.span().in(note.text()).toLowerCase(Locale.ROOT);
        boolean dosed = !words.equals(name);
        boolean known = facts.stream()
                .anyMatch(fact -> fact instanceof Fact.Medication medication
                        && medication.words().startsWith(name));
        if (known && dosed) {
            facts.removeIf(fact -> fact instanceof Fact.Medication medication
                    && medication.words().equals(name));
        }
        if (!known || dosed) {
            facts.add(new Fact.Medication(words, origin.from(mention.sentence())));
        }
    }
}
