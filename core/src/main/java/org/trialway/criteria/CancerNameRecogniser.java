package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.CancerSites;
import org.trialway.knowledge.CancerSites.Site;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.text.Phrases;

/// Cancers named by place and kind, where places share one word for cancer: "ovarian, fallopian tube or primary
/// peritoneal cancer", "adenocarcinoma of the oesophagus or stomach", "mesothelioma (pleural or peritoneal)".
///
/// A name that no table holds is taken as the plain noun phrase, "tracheal sarcoma".
final class CancerNameRecogniser implements Beginnings.Told {

    private static final Phrases<Site> SITES = sites();

    /// Words for cancer, each by its last word; what may stand before it in a name is in [#CELLS].
    private static final Set<String> HEADS = Set.of(
            ("cancer carcinoma adenocarcinoma malignancy tumor neoplasm sarcoma mesothelioma melanoma lymphoma leukemia "
                            + "glioma blastoma situ adenosquamous")
                    .split(" "));
    private static final Set<String> CELLS = Set.of(
            ("squamous cell small non large clear ductal acinar neuroendocrine transitional urothelial serous mucinous "
                            + "endometrioid papillary medullary adenosquamous undifferentiated germ stromal carcinoma in malignant "
                            + "epithelial invasive")
                    .split(" "));
    private static final int MOST = 12;

    private static Phrases<Site> sites() {
        var sites = Phrases.<Site>builder();
        for (Site site : CancerSites.all()) {
            site.words().forEach(words -> sites.addIfFree(words, site));
        }
        return sites.build();
    }

    /// Places in a row, and where the row ends.
    ///
    /// @param open whether a link stands behind the last, so that one more name must follow
    private record Row(List<Site> sites, int end, boolean open) {}

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning == Word.UNKNOWN || meaning instanceof Meaning.Named;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        int before = marks.isCompoundDash(at - 1) ? at - 2 : at - 1;
        if (before >= 0 && NameRecogniser.DENYING.containsAll(marks.words(before))) {
            return null;
        }
        if (marks.at(at) instanceof Meaning.Named named) {
            return isCancerWord(named.concept()) ? kindFirst(marks, at) : null;
        }
        Row row = marks.is(at, Word.UNKNOWN) ? row(marks, at) : null;
        if (row == null) {
            return null;
        }
        return row.open() ? siteFirst(marks, at, row) : siteBesideHead(marks, at, row);
    }

    private static boolean isCancerWord(Concept concept) {
        return concept.kind() == Kind.CANCER || concept.kind() == Kind.HISTOLOGY;
    }

    private static @Nullable Row row(Marks marks, int at) {
        var sites = new ArrayList<Site>();
        int end = at;
        int next = at;
        while (sites.size() < MOST) {
            Phrases.Found<Site> found = next < marks.size() ? marks.longest(SITES, next) : null;
            if (found == null) {
                return sites.isEmpty() ? null : new Row(sites, end, next > end);
            }
            sites.add(found.meaning());
            end = found.end();
            next = afterLink(marks, end);
        }
        return new Row(sites, end, false);
    }

    private static int afterLink(Marks marks, int at) {
        int next = marks.skip(at, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH);
        return next == at ? at : marks.skip(next, Word.NEUTRAL);
    }

    /// "gastric or GEJ adenocarcinoma": the last name, whole, gives the others their kind.
    private static @Nullable Reading siteFirst(Marks marks, int at, Row row) {
        int last = afterLink(marks, row.end());
        if (!(marks.at(last) instanceof Meaning.Named named) || named.concept().kind() != Kind.CANCER) {
            return null;
        }
        List<String> words = marks.words(last);
        String kind = isSited(words) ? kind(words) : "cancer";
        if (kind.isEmpty()) {
            return null;
        }
        var concepts = new ArrayList<Concept>();
        row.sites().forEach(site -> concepts.add(CancerSites.sharing(site, kind)));
        concepts.add(named.concept());
        return reading(marks, at, last + 1, concepts);
    }

    /// Whether the name begins with a place, so that it can share its kind.
    private static boolean isSited(List<String> words) {
        for (Site site : CancerSites.all()) {
            for (String name : site.words()) {
                List<String> spelled = List.of(name.toLowerCase(Locale.ROOT).split("[ -]"));
                if (words.size() > spelled.size()
                        && words.subList(0, spelled.size()).equals(spelled)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "tracheal carcinoma", which no table holds whole, and "breast, colon or tracheal carcinomas".
    private static @Nullable Reading siteBesideHead(Marks marks, int at, Row row) {
        int head = row.end();
        while (head < marks.size()
                && head - row.end() < 4
                && !isHead(marks, head)
                && CELLS.containsAll(marks.words(head))) {
            head++;
        }
        if (!isHead(marks, head)) {
            return null;
        }
        var words = new ArrayList<String>();
        for (int i = row.end(); i <= head; i++) {
            words.addAll(marks.words(i));
        }
        String kind = kind(words);
        List<Concept> concepts =
                row.sites().stream().map(site -> CancerSites.cancer(site, kind)).toList();
        return reading(marks, at, head + 1, concepts);
    }

    /// A mark of words for cancer and cell types alone, ending in a word for cancer.
    private static boolean isHead(Marks marks, int at) {
        if (at >= marks.size()) {
            return false;
        }
        List<String> words = marks.words(at);
        return HEADS.contains(CancerSites.singular(words.getLast()))
                && words.subList(0, words.size() - 1).stream()
                        .allMatch(word -> CELLS.contains(word) || word.equals("-") || word.equals("solid"));
    }

    /// The words at the end of a name that say what kind of cancer it is, singular: "squamous cell carcinoma".
    private static String kind(List<String> words) {
        String head = CancerSites.singular(words.getLast());
        if (!HEADS.contains(head)) {
            return "";
        }
        int from = words.size() - 1;
        while (from > 0
                && (CELLS.contains(words.get(from - 1)) || words.get(from - 1).equals("-"))) {
            from--;
        }
        var kind = new ArrayList<>(words.subList(from, words.size() - 1));
        kind.removeAll(List.of("malignant", "invasive", "-"));
        kind.add(head);
        return String.join(" ", kind);
    }

    /// "adenocarcinoma of the stomach or oesophagus", "mesothelioma (pleural or peritoneal)".
    private static @Nullable Reading kindFirst(Marks marks, int at) {
        List<String> words = marks.words(at);
        Reading split = CellTypes.split(marks, at);
        if (split != null) {
            return split;
        }
        int of = words.indexOf("of");
        List<String> kindWords = of > 0 ? words.subList(0, of) : words;
        String kind = kind(kindWords);
        if (kind.isEmpty() || kind.split(" ").length < kindWords.size() - 1) {
            return null;
        }
        if (of > 0) {
            return furtherSites(marks, at, kind);
        }
        int site = afterOf(marks, at + 1);
        Row row = site < 0 ? null : row(marks, site);
        if (row != null) {
            return ofSites(marks, at, row, kind);
        }
        return inParentheses(marks, at, kind);
    }

    private static int afterOf(Marks marks, int at) {
        boolean of = at < marks.size()
                && marks.is(at, Word.NEUTRAL)
                && marks.words(at).getFirst().equals("of");
        return of ? marks.skip(at + 1, Word.NEUTRAL) : -1;
    }

    private static Reading ofSites(Marks marks, int at, Row row, String kind) {
        List<Concept> concepts =
                row.sites().stream().map(site -> CancerSites.cancer(site, kind)).toList();
        return withCellType(reading(marks, at, row.end(), concepts), kind);
    }

    /// "adenocarcinoma of the colon" names a cancer of the colon and its cell type, unless the cancer's own name holds
    /// it.
    private static Reading withCellType(Reading reading, String kind) {
        Optional<Concept> type = Concepts.all().named(Kind.HISTOLOGY, kind);
        boolean told = Leaves.of(reading.statement()).stream()
                .anyMatch(leaf -> leaf instanceof Criterion.Has has
                        && has.concept().name().contains(kind));
        if (type.isEmpty() || told) {
            return reading;
        }
        Source source = reading.statement().source();
        var parts = List.of(reading.statement(), new Criterion.Has(type.get(), 0, source));
        return new Reading(reading.from(), reading.to(), Combine.all(parts, source));
    }

    /// The table holds "carcinoma of the stomach"; the text goes on "or oesophagus".
    private static @Nullable Reading furtherSites(Marks marks, int at, String kind) {
        if (!(marks.at(at) instanceof Meaning.Named named)) {
            return null;
        }
        int next = afterLink(marks, at + 1);
        Row row = next > at + 1 ? row(marks, next) : null;
        boolean own = row != null && !row.open() && siteBesideHead(marks, next, row) != null;
        var concepts = new ArrayList<Concept>(List.of(named.concept()));
        if (row == null || row.open() || own) {
            return withCellType(reading(marks, at, at + 1, concepts), kind);
        }
        row.sites().forEach(site -> concepts.add(CancerSites.cancer(site, kind)));
        return withCellType(reading(marks, at, row.end(), concepts), kind);
    }

    private static @Nullable Reading inParentheses(Marks marks, int at, String kind) {
        if (!marks.is(at + 1, Word.OPEN)) {
            return null;
        }
        for (int i = at + 2; i < Math.min(at + 8, marks.size()) && !marks.is(i, Word.CLOSE); i++) {
            Row row = marks.is(i, Word.UNKNOWN) ? row(marks, i) : null;
            if (row != null) {
                return marks.is(row.end(), Word.CLOSE) ? ofSites(marks, at, row, kind) : null;
            }
        }
        return null;
    }

    private static Reading reading(Marks marks, int from, int to, List<Concept> concepts) {
        var source = new Source.Words(marks.span(from, to));
        List<Criterion> parts = concepts.stream()
                .distinct()
                .map(concept -> (Criterion) new Criterion.Has(concept, 0, source))
                .toList();
        return new Reading(from, to, Combine.anyOf(parts, source));
    }
}
