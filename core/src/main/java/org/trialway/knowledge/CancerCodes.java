package org.trialway.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trialway.knowledge.Concept.Kind;

/// Types of cancer by the codes of OncoTree, NCI Thesaurus, MeSH and ICD-10.
///
/// They add no names to [Concepts]: a type that no table names is known as a kind of one that does.
public final class CancerCodes {

    private static final String FILE = "cancer-codes.tsv";
    private static final int COLUMNS = 7;
    private static final String NO_CANCER = "none";

    private CancerCodes() {}

    /// A type of cancer.
    ///
    /// @param oncoTree code; empty where that has none, as for the other codes
    /// @param same whether it is the `cancer`, rather than a kind of it
    /// @param cancer in the table of cancers; empty for what is no cancer that we compare
    public record CancerType(
            String oncoTree,
            String name,
            boolean same,
            Optional<Concept> cancer,
            String ncit,
            String mesh,
            String icd10) {

        Stream<String> codes() {
            return Stream.of(oncoTree, ncit, icd10).filter(code -> !code.isEmpty());
        }
    }

    private static final class Loaded {
        private static final List<CancerType> ALL =
                TableRows.read(FILE, COLUMNS).stream().map(CancerCodes::of).toList();
        private static final Map<String, CancerType> BY_CODE = byCode();

        private static Map<String, CancerType> byCode() {
            var found = new HashMap<String, CancerType>();
            ALL.forEach(type -> type.codes().forEach(code -> found.putIfAbsent(folded(code), type)));
            // One MeSH heading holds many types: it stands for the cancer that bears it and is not the wider one's.
            ALL.stream()
                    .filter(type -> type.same() && !type.mesh().isEmpty())
                    .forEach(type -> found.putIfAbsent(folded(type.mesh()), type));
            return found;
        }
    }

    /// All types, those of mesothelioma first.
    public static List<CancerType> all() {
        return Loaded.ALL;
    }

    /// The type that bears a code, written with or without its system: `C45.0`, `NCIt C9351`, `oncotree:PLMESO`.
    public static Optional<CancerType> coded(String code) {
        return Optional.ofNullable(Loaded.BY_CODE.get(folded(code)));
    }

    /// Whether whatever bears the code is also of this cancer.
    public static boolean isA(String code, Concept cancer) {
        return coded(code)
                .flatMap(CancerType::cancer)
                .filter(mine -> Concepts.all().isA(mine, cancer))
                .isPresent();
    }

    private static String folded(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceFirst("^(NCIT|NCI|MESH|ICD-?10(-?CM)?|ONCOTREE)[ :]+", "")
                .strip();
    }

    private static CancerType of(String[] cells) {
        Optional<Concept> cancer = cells[2].equals(NO_CANCER)
                ? Optional.empty()
                : Optional.of(Concepts.all()
                        .named(Kind.CANCER, cells[3])
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s: \"%s\" is in no table of cancers".formatted(cells[1], cells[3]))));
        return new CancerType(cells[0], cells[1], cells[2].equals("is"), cancer, cells[4], cells[5], cells[6]);
    }
}
