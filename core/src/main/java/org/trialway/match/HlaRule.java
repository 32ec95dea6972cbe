package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// Compares tissue types. A person has two alleles of a gene: the second must be told before one is called missing.
final class HlaRule {

    private HlaRule() {}

    static Outcome outcomeOf(Criterion.HlaType hla, Chart chart) {
        String gene = gene(hla.allele());
        List<Fact.HlaAllele> told = chart.patient()
                .facts(Fact.HlaAllele.class)
                .filter(fact -> gene(fact.allele()).equals(gene))
                .toList();
        List<Fact> facts = List.copyOf(told);
        if (isContradiction(told)) {
            return Outcome.unknown(hla, Because.CONFLICTING_FACTS, facts);
        }
        List<Fact> having = told.stream()
                .filter(fact -> covers(hla.allele(), fact.allele()))
                .map(Fact.class::cast)
                .toList();
        if (!having.isEmpty()) {
            return Outcome.decided(hla, Truth.YES, facts, SelfReport.orElse(having, Barrier.permanent()));
        }
        if (told.isEmpty()) {
            return Outcome.unknown(hla, Because.NOT_TOLD, facts);
        }
        boolean mayBe = told.size() < 2 || told.stream().anyMatch(fact -> covers(fact.allele(), hla.allele()));
        return mayBe
                ? Outcome.unknown(hla, Because.NOT_COMPARABLE, facts)
                : Outcome.decided(hla, Truth.NO, facts, SelfReport.anyOrElse(facts, Barrier.permanent()));
    }

    /// Whether more alleles were told than a person has of a gene: three that no name brings together.
    private static boolean isContradiction(List<Fact.HlaAllele> told) {
        List<String> alleles =
                told.stream().map(Fact.HlaAllele::allele).distinct().toList();
        long apart = alleles.stream()
                .filter(one -> alleles.stream().noneMatch(other -> !other.equals(one) && covers(one, other)))
                .count();
        return apart > 2;
    }

    /// Whether every allele called `narrow` is one called `wide`: A*02:01 is of the group A*02.
    private static boolean covers(String wide, String narrow) {
        return narrow.equals(wide) || narrow.startsWith(wide + ":");
    }

    static String gene(String allele) {
        int star = allele.indexOf('*');
        return star < 0 ? allele : allele.substring(0, star);
    }
}
