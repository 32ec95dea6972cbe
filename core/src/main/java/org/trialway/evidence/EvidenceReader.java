package org.trialway.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.trialway.evidence.EvidenceTable.Row;
import org.trialway.knowledge.Source;
import org.trialway.text.PartialDate;

/// Reads the five tables into [Evidence]. A table with a mistake stops the program at its first use, with a message
/// that
/// names file and line: a figure that silently fell away would be worse.
final class EvidenceReader {

    private static final Comparator<EvidenceStudy> BY_YEAR =
            Comparator.comparingInt(study -> study.year() == 0 ? Integer.MAX_VALUE : study.year());

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, List<Group>> groups = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();

    private EvidenceReader() {}

    static Evidence read(PartialDate reviewed) {
        var reader = new EvidenceReader();
        EvidenceTable.read("sources.tsv").forEach(reader::source);
        EvidenceTable.read("arms.tsv").forEach(reader::group);
        EvidenceTable.read("figures.tsv").forEach(reader::figure);
        var studies = EvidenceTable.read("studies.tsv").stream()
                .map(reader::study)
                .sorted(BY_YEAR)
                .toList();
        reader.checkNothingIsLeft(studies);
        var passages = new PassageReader(studies, reader.sources);
        var claims = EvidenceTable.read("claims.tsv").stream()
                .map(row -> reader.claim(row, passages))
                .toList();
        return new Evidence(studies, claims, reviewed);
    }

    private void source(Row row) {
        Source.Kind kind = Source.Kind.called(row.text("kind"))
                .orElseThrow(() -> row.bad("kind", "a kind of source such as primary"));
        String date = row.text("date");
        PartialDate on = date.equals("unknown") ? PartialDate.UNKNOWN : PartialDate.parse(date);
        if (sources.put(row.text("key"), new Source(kind, row.text("citation"), on)) != null) {
            throw row.bad("key", "a key that no other line has");
        }
    }

    private Source sourceAt(Row row, String column) {
        Source source = sources.get(row.text(column));
        if (source == null) {
            throw row.bad(column, "a key of sources.tsv");
        }
        return source;
    }

    private void group(Row row) {
        var group = new Group(row.number("arm"), row.text("role").equals("control"), row.text("given"));
        groups.computeIfAbsent(row.text("study"), missing -> new ArrayList<>()).add(group);
    }

    private void figure(Row row) {
        var key = key(row);
        var interval = row.text("low").isEmpty()
                ? Interval.NONE
                : new Interval(row.text("low"), row.text("high"), row.text("level"), sourceAt(row, "interval source"));
        var all = figures.computeIfAbsent(key.study(), missing -> new ArrayList<>());
        if (all.stream().anyMatch(other -> other.key().equals(key))) {
            throw row.bad("measure", "each figure once");
        }
        all.add(new Figure(key, row.text("value"), sourceAt(row, "source"), interval));
    }

    private static Figure.Key key(Row row) {
        Cells cells = row.one("cells", Cells.values(), Cells::words);
        return new Figure.Key(row.text("study"), cells, row.number("arm"), Measure.called(row.text("measure")));
    }

    private EvidenceStudy study(Row row) {
        String key = row.text("key");
        return new EvidenceStudy(
                key,
                row.text("name"),
                row.text("record"),
                row.text("kind"),
                row.text("phase"),
                row.number("year"),
                row.one("comparison", Comparison.values(), Comparison::words),
                row.one("line", Line.values(), Line::words),
                row.one("site", Site.values(), Site::words),
                row.one("cells", Cells.values(), Cells::words),
                row.one("outcome", Outcome.values(), Outcome::words),
                sourceAt(row, "source"),
                row.text("who"),
                row.text("found"),
                groups.getOrDefault(key, List.of()),
                figures.getOrDefault(key, List.of()));
    }

    private void checkNothingIsLeft(List<EvidenceStudy> studies) {
        var unknown = new HashSet<String>(groups.keySet());
        unknown.addAll(figures.keySet());
        studies.forEach(study -> unknown.remove(study.key()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no line of studies.tsv has the key " + unknown);
        }
    }

    private Claim claim(Row row, PassageReader passages) {
        String studies = row.text("studies");
        return new Claim(
                row.text("key"),
                passages.only(row, "claim"),
                row.one("verdict", Claim.Verdict.values(), Claim.Verdict::words),
                passages.shown(row, "known"),
                studies.isEmpty() ? List.of() : List.of(studies.split("; ", -1)),
                sourceAt(row, "source"));
    }
}
