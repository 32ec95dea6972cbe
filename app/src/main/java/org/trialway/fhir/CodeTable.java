package org.trialway.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;

/// What codes mean: the table `codes.tsv` beside this class, and the NCI Thesaurus codes our concept tables name.
///
/// An ICD-10-CM code is looked up with ever fewer characters, since a category stands for all codes below it.
/// Read once, when first asked for; safe for any number of threads.
final class CodeTable {

    private static final int COLUMNS = 5;
    private static final int ICD_CATEGORY = 3;
    private static final Pattern NCIT_CODE = Pattern.compile("NCI(?:t| Drug Dictionary) (C\\d+)");

    /// One line of the table.
    record Row(Meaning meaning, CodeSystem system, List<String> codes) {}

    private record Key(CodeSystem system, String code) {}

    private static final class Loaded {
        private static final CodeTable TABLE = new CodeTable(rows());
    }

    private final Map<Key, List<Meaning>> meanings = new HashMap<>();

    private CodeTable(List<Row> rows) {
        rows.forEach(row -> row.codes().forEach(code -> add(row.system(), code, row.meaning())));
        addNcit(Concept.Kind.CANCER, Meaning.Kind.CANCER);
        addNcit(Concept.Kind.HISTOLOGY, Meaning.Kind.HISTOLOGY);
        addNcit(Concept.Kind.CONDITION, Meaning.Kind.CONDITION);
        addNcit(Concept.Kind.PROCEDURE, Meaning.Kind.PROCEDURE);
        addNcit(Concept.Kind.THERAPY, Meaning.Kind.THERAPY);
        addNcit(Concept.Kind.MEDICINE, Meaning.Kind.MEDICINE);
    }

    static CodeTable table() {
        return Loaded.TABLE;
    }

    /// What the code means as one of that kind; empty when the table does not hold it so.
    Optional<Meaning> meaning(CodeSystem system, String code, Meaning.Kind kind) {
        String spelled = code.strip().toUpperCase(Locale.ROOT);
        return system == CodeSystem.ICD10CM ? category(dotted(spelled), kind) : exact(system, spelled, kind);
    }

    private Optional<Meaning> exact(CodeSystem system, String code, Meaning.Kind kind) {
        return meanings.getOrDefault(new Key(system, code), List.of()).stream()
                .filter(meaning -> meaning.kind() == kind)
                .findFirst();
    }

    /// The meaning of the longest category that the code belongs to, whatever its kind: `C79.31` is no `C79`.
    private Optional<Meaning> category(String code, Meaning.Kind kind) {
        for (int length = code.length(); length >= ICD_CATEGORY; length--) {
            List<Meaning> found =
                    meanings.getOrDefault(new Key(CodeSystem.ICD10CM, code.substring(0, length)), List.of());
            if (!found.isEmpty()) {
                return found.stream().filter(meaning -> meaning.kind() == kind).findFirst();
            }
        }
        return Optional.empty();
    }

    private static String dotted(String code) {
        return code.length() > ICD_CATEGORY && code.charAt(ICD_CATEGORY) != '.'
                ? code.substring(0, ICD_CATEGORY) + "." + code.substring(ICD_CATEGORY)
                : code;
    }

    private void add(CodeSystem system, String code, Meaning meaning) {
        meanings.computeIfAbsent(new Key(system, code.toUpperCase(Locale.ROOT)), key -> new ArrayList<>())
                .add(meaning);
    }

    private void addNcit(Concept.Kind concepts, Meaning.Kind kind) {
        for (Concept concept : Concepts.all().ofKind(concepts)) {
            Matcher code = NCIT_CODE.matcher(Concepts.all().source(concept));
            while (code.find()) {
                add(CodeSystem.NCIT, code.group(1), new Meaning(kind, concept.name(), ""));
            }
        }
    }

    /// The lines of the table, in its order.
    static List<Row> rows() {
        return text().lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                .map(CodeTable::row)
                .toList();
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "codes.tsv: \"%s\" has %d columns, expected kind, name, detail, system, codes"
                            .formatted(line, cells.length));
        }
        var kind = Meaning.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace(' ', '_'));
        return new Row(
                new Meaning(kind, cells[1], cells[2]), CodeSystem.valueOf(cells[3]), List.of(cells[4].split(" ", -1)));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(CodeTable.class.getResourceAsStream("codes.tsv"), "codes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
