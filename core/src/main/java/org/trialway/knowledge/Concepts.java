package org.trialway.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trialway.knowledge.Concept.Kind;

/// The names we know, the ways texts say them, and which is one of which.
///
/// "Is one of" is strict: pembrolizumab is an immunotherapy, so a study that bars immunotherapy bars whoever had it.
/// Read once from the tables beside this class; safe for any number of threads.
public final class Concepts {

    private final List<ConceptTable.Row> rows;
    private final Map<Concept, Integer> ids = new HashMap<>();

    /// For each concept the concepts it is one of, near and far; a dozen at most.
    private final int[][] wider;

    private static final class Loaded {
        private static final Concepts ALL = new Concepts(Arrays.stream(Kind.values())
                .flatMap(kind -> ConceptTable.read(kind).stream())
                .toList());
    }

    /// All tables, read when first asked for.
    public static Concepts all() {
        return Loaded.ALL;
    }

    private static final class LoadedMedicine {
        private static final Concepts MEDICINE = new Concepts(medicine());

        private static List<ConceptTable.Row> medicine() {
            var rows = new ArrayList<>(Loaded.ALL.rows);
            rows.addAll(ConceptTable.read("diseases", Kind.CONDITION));
            rows.addAll(ConceptTable.read("findings", Kind.CONDITION));
            return rows;
        }
    }

    /// [#all], and besides the diseases and findings of all of medicine as conditions, for whoever reads
    /// doctors' notes.
    public static Concepts ofMedicine() {
        return LoadedMedicine.MEDICINE;
    }

    /// @throws IllegalArgumentException if a name stands twice in its kind, a broader name is none, or a concept is
    ///     one of itself
    Concepts(List<ConceptTable.Row> rows) {
        this.rows = List.copyOf(rows);
        for (int id = 0; id < rows.size(); id++) {
            Concept concept = rows.get(id).concept();
            if (ids.put(concept, id) != null) {
                throw new IllegalArgumentException("%s stands twice in its table".formatted(concept));
            }
        }
        int[][] direct = new int[rows.size()][];
        for (int id = 0; id < rows.size(); id++) {
            direct[id] = broaderIds(rows.get(id));
        }
        wider = closure(direct);
    }

    private int[] broaderIds(ConceptTable.Row row) {
        List<String> broader = row.broader();
        int[] found = new int[broader.size()];
        for (int i = 0; i < found.length; i++) {
            Integer id = ids.get(new Concept(row.concept().kind(), broader.get(i)));
            if (id == null) {
                throw new IllegalArgumentException("%s is said to be a \"%s\", which its table does not hold"
                        .formatted(row.concept(), broader.get(i)));
            }
            found[i] = id;
        }
        return found;
    }

    private int[][] closure(int[][] direct) {
        int[][] all = new int[direct.length][];
        int[] found = new int[direct.length];
        for (int id = 0; id < direct.length; id++) {
            int size = addNew(direct[id], found, 0);
            for (int i = 0; i < size; i++) {
                size = addNew(direct[found[i]], found, size);
                if (found[i] == id) {
                    throw new IllegalArgumentException("%s is said to be one of itself"
                            .formatted(rows.get(id).concept()));
                }
            }
            all[id] = Arrays.copyOf(found, size);
        }
        return all;
    }

    /// Adds those of `more` that are not yet among the first `size` of `found`, which are few; returns how many it
    /// holds.
    private static int addNew(int[] more, int[] found, int size) {
        int end = size;
        for (int id : more) {
            if (!contains(found, end, id)) {
                found[end++] = id;
            }
        }
        return end;
    }

    private static boolean contains(int[] ids, int size, int id) {
        for (int i = 0; i < size; i++) {
            if (ids[i] == id) {
                return true;
            }
        }
        return false;
    }

    /// The concepts of a kind, in the order of its table.
    public List<Concept> ofKind(Kind kind) {
        var found = new ArrayList<Concept>();
        for (ConceptTable.Row row : rows) {
            if (row.concept().kind() == kind) {
                found.add(row.concept());
            }
        }
        return found;
    }

    /// The concept kept by exactly this name, or empty when the kind's table has none.
    public Optional<Concept> named(Kind kind, String name) {
        var concept = new Concept(kind, name);
        return ids.containsKey(concept) ? Optional.of(concept) : Optional.empty();
    }

    /// Whether a table holds it.
    public boolean holds(Concept concept) {
        return ids.containsKey(concept);
    }

    /// The concept that goes by this name or synonym; case, hyphens and runs of blanks do not matter.
    public Optional<Concept> called(Kind kind, String words) {
        return Optional.ofNullable(Called.OF_ALL.get(new Concept(kind, spelled(words))));
    }

    /// Built when first asked for: a reader of criteria never does.
    private static final class Called {
        private static final Map<Concept, Concept> OF_ALL = byName(all());

        private static Map<Concept, Concept> byName(Concepts concepts) {
            var byName = new HashMap<Concept, Concept>();
            for (ConceptTable.Row row : concepts.rows) {
                Concept concept = row.concept();
                byName.put(new Concept(concept.kind(), spelled(concept.name())), concept);
                concepts.phrases(concept)
                        .forEach(phrase -> byName.putIfAbsent(new Concept(concept.kind(), spelled(phrase)), concept));
                concepts.exactPhrases(concept)
                        .forEach(phrase -> byName.putIfAbsent(new Concept(concept.kind(), spelled(phrase)), concept));
            }
            return byName;
        }
    }

    private static String spelled(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\-\u2010-\u2015]+", " ")
                .strip();
    }

    /// Its name and synonyms, to be found in any case; those of [#exactPhrases] are not among them.
    public List<String> phrases(Concept concept) {
        ConceptTable.Row row = row(concept);
        var phrases = new ArrayList<String>();
        if (!ConceptTable.list(row.exact()).contains(concept.name())) {
            phrases.add(concept.name());
        }
        phrases.addAll(ConceptTable.list(row.synonyms()));
        return phrases;
    }

    /// Ways to write it that mean it only in exactly this case: `MET` is a gene, "met" is a word.
    public List<String> exactPhrases(Concept concept) {
        return ConceptTable.list(row(concept).exact());
    }

    /// Where the name comes from, e.g. "NCIt C106432".
    public String source(Concept concept) {
        return row(concept).source();
    }

    /// Whether whatever is `narrower` is also `broader`. A concept is one of itself, even one that no table holds.
    public boolean isA(Concept narrower, Concept broader) {
        if (narrower.equals(broader)) {
            return true;
        }
        Integer id = ids.get(narrower);
        Integer of = ids.get(broader);
        return id != null && of != null && contains(wider[id], wider[id].length, of);
    }

    /// The nearest wider concept of this one that `narrowerTables` hold too; empty when there is none.
    public Optional<Concept> nearestIn(Concepts narrowerTables, Concept concept) {
        return narrowerTables.ofKind(concept.kind()).stream()
                .filter(wider -> isA(concept, wider))
                .reduce((one, other) -> isA(other, one) ? other : one);
    }

    private ConceptTable.Row row(Concept concept) {
        Integer id = ids.get(concept);
        if (id == null) {
            throw new IllegalArgumentException("No table holds %s".formatted(concept));
        }
        return rows.get(id);
    }
}
