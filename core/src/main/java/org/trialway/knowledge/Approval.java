package org.trialway.knowledge;

import java.util.List;
import java.util.Optional;
import org.trialway.text.PartialDate;

/// That an agency lets a treatment be given outside of studies.
///
/// @param agents by their names in the table of agents, in the order of the words
/// @param words the whole treatment, in plain words
/// @param country where it counts
/// @param date unknown where the source gives none
/// @param cancer by its name in the table of cancers; empty where only the approval as such is known
/// @param use for whom, in plain words; empty where it is not known
/// @param cellTypes of the table of cell types that it is limited to; empty where it is for all
/// @param untreated whether it is for people who have had no treatment of this cancer yet
/// @param source [Source#isShown()] says whether it may stand on a page
/// @param address of the source, may be empty
public record Approval(
        List<String> agents,
        String words,
        String country,
        String agency,
        Standing standing,
        PartialDate date,
        String cancer,
        String use,
        List<String> cellTypes,
        boolean untreated,
        Source source,
        String address) {

    /// What the agency did.
    public enum Standing {
        APPROVED("approved by"),
        /// Until further results are in; such an approval can end.
        PROVISIONAL("approved for the time being by"),
        /// Another body decides on its advice.
        RECOMMENDED("approval advised by"),
        /// A public health service has said that it gives it.
        PROVIDED("given by the health service on the advice of");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /// To be followed by the agency's name.
        public String words() {
            return words;
        }

        private static Standing called(String name) {
            return switch (name) {
                case "approved" -> APPROVED;
                case "provisional" -> PROVISIONAL;
                case "recommended" -> RECOMMENDED;
                case "provided" -> PROVIDED;
                default -> throw new IllegalArgumentException("\"%s\" is no standing of an approval".formatted(name));
            };
        }
    }

    private static final String FILE = "approvals.tsv";
    private static final int COLUMNS = 12;

    public Approval {
        agents = List.copyOf(agents);
        cellTypes = List.copyOf(cellTypes);
        if (agents.isEmpty() || agency.isBlank()) {
            throw new IllegalArgumentException("\"%s\": an approval needs an agent and an agency".formatted(words));
        }
    }

    private static final class Loaded {
        private static final List<Approval> ALL =
                TableRows.read(FILE, COLUMNS).stream().map(Approval::of).toList();
    }

    /// All of the table, also what no shown source says yet: a list for those who look after it.
    public static List<Approval> all() {
        return Loaded.ALL;
    }

    /// Those that a medicines agency or a like body says itself; only these may be shown.
    public static List<Approval> shown() {
        return Loaded.ALL.stream().filter(each -> each.source.isShown()).toList();
    }

    private static Approval of(String[] cells) {
        return new Approval(
                ConceptTable.list(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                Standing.called(cells[4]),
                cells[5].isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(cells[5]),
                cells[6],
                cells[7],
                ConceptTable.list(cells[8]),
                cells[9].equals("untreated"),
                Sources.one(cells[10]),
                cells[11]);
    }

    /// The day in words, or that the source does not give it.
    public String dateWords() {
        return date.isKnown() ? date.toString() : "day not given in the source";
    }

    /// Its first agent, which names its page.
    public Optional<Agent> agent() {
        return Agent.all().stream()
                .filter(each -> each.name().equals(agents.getFirst()))
                .findFirst();
    }
}
