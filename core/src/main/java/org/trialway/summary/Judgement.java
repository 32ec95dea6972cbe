package org.trialway.summary;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.trialway.match.Because;

/// What one criterion came to for one note.
///
/// @param because why it is so; [Because#ASSUMED_ABSENT] where it rests on the policy for what a note leaves
///     out
/// @param sentences the numbers of the note's sentences it relies on, ascending; empty where it rests on what
///     is not there
public record Judgement(Holding holding, Because because, List<Integer> sentences) {

    public Judgement {
        sentences = List.copyOf(new TreeSet<>(sentences));
    }

    static Judgement of(Holding holding, Because because, Collection<Integer> sentences) {
        return new Judgement(holding, because, List.copyOf(sentences));
    }

    static Judgement decided(boolean holds, Collection<Integer> sentences) {
        return of(holds ? Holding.MET : Holding.NOT_MET, Because.DECIDED, sentences);
    }

    static Judgement notApplicable(Collection<Integer> sentences) {
        return of(Holding.NOT_APPLICABLE, Because.NOT_APPLICABLE, sentences);
    }

    static Judgement unknown(Because because, Collection<Integer> sentences) {
        return of(Holding.UNKNOWN, because, sentences);
    }
}
