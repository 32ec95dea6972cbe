package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Criterion.Sex.Admitted;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.study.AgeLimit;

/// One row of a table of greatest creatinine by age, under a heading that names creatinine: "2 to < 6 years: 0.8",
/// "≥ 16 years: male 1.7, female 1.4", in mg/dL. Each limit is for people of that age and sex only.
final class AgeTableRecogniser implements Beginnings.Told {

    private record Cell(@Nullable Admitted sex, LabValues.Value value, int end) {}

    /// Under its heading a row may begin with anything.
    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return true;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (topic != Topic.CREATININE || at != 0) {
            return null;
        }
        int start = marks.skip(at, Word.NEUTRAL, Word.AGE, Word.COLON, Word.OPEN);
        Bounds ages = Bounds.at(marks, start);
        if (ages == null || ages.either()) {
            return null;
        }
        var source = new Source.Words(marks.span(start, ages.end()));
        List<Criterion> limits = ages(ages, source);
        List<Cell> cells = cells(marks, ages.end());
        if (limits.isEmpty() || cells.isEmpty()) {
            return null;
        }
        List<Criterion> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(row(marks, limits, cell, source));
        }
        int end = cells.getLast().end();
        return new Reading(at, end, Combine.all(rows, new Source.Words(marks.span(at, end))));
    }

    private static Criterion row(Marks marks, List<Criterion> limits, Cell cell, Source ages) {
        var source = new Source.Words(marks.span(0, cell.end()));
        List<Criterion> whom = new ArrayList<>(limits);
        if (cell.sex() != null) {
            whom.add(new Criterion.Sex(cell.sex(), ages));
        }
        var limit = new Criterion.LabLimit(
                Lab.CREATININE,
                Comparison.AT_MOST,
                cell.value().number(),
                cell.value().unit(),
                source);
        return new Criterion.When(Combine.all(whom, ages), limit, source);
    }

    /// Empty when a limit is no age.
    private static List<Criterion> ages(Bounds ages, Source source) {
        List<Criterion> limits = new ArrayList<>();
        for (Bounds.Bound bound : ages.bounds()) {
            double number = bound.quantity().number().value();
            boolean sound = bound.quantity().unit() instanceof Meaning.Time
                    && number == Math.rint(number)
                    && bound.comparison() != Comparison.EQUAL;
            if (!sound || !(bound.quantity().unit() instanceof Meaning.Time time)) {
                return List.of();
            }
            limits.add(new Criterion.Age(bound.comparison(), new AgeLimit((int) number, time.unit()), source));
        }
        return limits;
    }

    /// "0.6", "male 1.5, female 1.4", "0.8 (male), 0.8 (female)", "1.5 1.4": men first where no sex is named.
    private static List<Cell> cells(Marks marks, int at) {
        List<Cell> cells = new ArrayList<>();
        int i = next(marks, at);
        while (cells.size() < 2 && i < marks.size()) {
            Admitted sex = sex(marks, i);
            int number = sex == null ? i : next(marks, i + 1);
            Quantity quantity = Quantity.at(marks, number);
            LabValues.Value value = quantity == null ? null : LabValues.of(Lab.CREATININE, quantity);
            if (quantity == null || value == null) {
                break;
            }
            int end = quantity.end();
            int late = marks.skip(end, Word.OPEN, Word.NEUTRAL);
            if (sex == null && sex(marks, late) != null) {
                sex = sex(marks, late);
                end = marks.skip(late + 1, Word.CLOSE);
            }
            cells.add(new Cell(sex, value, end));
            i = next(marks, end);
        }
        return sexed(cells);
    }

    private static List<Cell> sexed(List<Cell> cells) {
        if (cells.size() < 2
                || cells.getFirst().sex() != null
                || cells.getLast().sex() != null) {
            return cells;
        }
        Cell first = cells.getFirst();
        Cell last = cells.getLast();
        return List.of(
                new Cell(Admitted.MALE, first.value(), first.end()),
                new Cell(Admitted.FEMALE, last.value(), last.end()));
    }

    private static int next(Marks marks, int at) {
        return marks.skip(
                at,
                Word.NEUTRAL,
                Word.OF_AGE,
                Word.COLON,
                Word.COMMA,
                Word.DASH,
                Word.EQUALS,
                Word.SEMICOLON,
                Word.OPEN,
                Word.CLOSE,
                Word.AND,
                Word.SLASH);
    }

    private static @Nullable Admitted sex(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.SexName name ? name.admitted() : null;
    }
}
