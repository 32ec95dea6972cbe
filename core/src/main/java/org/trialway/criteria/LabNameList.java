package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;

/// One or more laboratory tests that share a limit: "AST (SGOT) and ALT", "ALT/AST", "bilirubin".
///
/// @param labs in text order
/// @param either whether the text says "or"
/// @param end one past the last mark
record LabNameList(List<Lab> labs, boolean either, int end) {

    LabNameList {
        labs = List.copyOf(labs);
    }

    static @Nullable LabNameList at(Marks marks, int at) {
        List<Lab> first = marks.at(at) instanceof Meaning.LabName name ? name.labs() : measured(marks, at);
        if (first.isEmpty()) {
            return null;
        }
        Set<Lab> labs = new LinkedHashSet<>(first);
        int end = afterParentheses(marks, at + 1, labs);
        boolean either = false;
        int name = nextName(marks, end);
        while (name > end && name - at < Marks.FARTHEST) {
            either |= joinsWithOr(marks, end, name);
            labs.addAll(((Meaning.LabName) marks.at(name)).labs());
            end = afterParentheses(marks, name + 1, labs);
            name = nextName(marks, end);
        }
        return new LabNameList(new ArrayList<>(labs), either, end);
    }

    /// Illnesses named by a test count as the test where a limit follows: "HBV DNA ≥ 2000 IU/mL", "proteinuria ≤ 1+".
    private static List<Lab> measured(Marks marks, int at) {
        if (!(marks.at(at) instanceof Meaning.Named named) || named.concept().kind() != Concept.Kind.CONDITION) {
            return List.of();
        }
        List<String> words = marks.words(at);
        boolean protein = named.concept().name().equals("proteinuria");
        boolean load = words.contains("dna") || words.contains("rna");
        int limit = marks.skip(at + 1, Word.NEUTRAL, Word.DEMAND, Word.COLON, Word.OPEN);
        if ((!protein && !load) || !(marks.at(limit) instanceof Meaning.Limit) || Bounds.at(marks, limit) == null) {
            return List.of();
        }
        return List.of(protein ? Lab.PROTEINURIA : Lab.VIRAL_LOAD);
    }

    /// The next name that is joined to the list, or `end` when there is none.
    private static int nextName(Marks marks, int end) {
        int next = marks.skip(end, Word.AND, Word.OR, Word.SLASH, Word.COMMA, Word.AND_OR, Word.NEUTRAL);
        return next > end && marks.at(next) instanceof Meaning.LabName ? next : end;
    }

    private static boolean joinsWithOr(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isAny(i, Word.OR, Word.AND_OR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.LabName
                || marks.isAny(at, Word.SLASH, Word.COMMA, Word.AND, Word.OR, Word.NEUTRAL);
    }

    /// "(SGOT)" after a name: another spelling, or one more test; "(alanine aminotransferase \[ALT\])" holds one more
    /// pair.
    private static int afterParentheses(Marks marks, int at, Set<Lab> labs) {
        int end = at;
        int next = afterOne(marks, at, labs);
        while (next > end && next - at < Marks.FARTHEST) {
            end = next;
            next = afterOne(marks, end, labs);
        }
        return end;
    }

    private static int afterOne(Marks marks, int at, Set<Lab> labs) {
        int open = marks.skip(at, Word.NEUTRAL);
        if (!marks.is(open, Word.OPEN)) {
            return at;
        }
        Set<Lab> inside = new LinkedHashSet<>();
        int depth = 1;
        int i = open + 1;
        while (i < marks.size() && i - open < Marks.FARTHEST && depth > 0) {
            depth += marks.is(i, Word.OPEN) ? 1 : marks.is(i, Word.CLOSE) ? -1 : 0;
            if (!isInside(marks, i) && !marks.isAny(i, Word.OPEN, Word.CLOSE)) {
                return at;
            }
            if (marks.at(i) instanceof Meaning.LabName name) {
                inside.addAll(name.labs());
            }
            i++;
        }
        if (depth > 0 || inside.isEmpty()) {
            return at;
        }
        labs.addAll(inside);
        return i;
    }
}
