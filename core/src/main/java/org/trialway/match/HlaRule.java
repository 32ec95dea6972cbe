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
        if (told.stream().anyMatch(fact -> covers(hla.allele(), fact.allele()))) {
            return Outcome.decided(hla, Truth.YES, facts, Barrier.permanent());
        }
        if (told.isEmpty()) {
            return Outcome.unknown(hla, Because.NOT_TOLD, facts);
        }
        boolean mayBe = told.size() < 2 || told.stream().anyMatch(fact -> covers(fact.allele(), hla.allele()));
        return mayBe
                ? Outcome.unknown(hla, Because.NOT_COMPARABLE, facts)
                : Outcome.decided(hla, Truth.NO, facts, Barrier.permanent());
    }

    /// Whether every allele called `narrow` is one called `wide`: A*02:01 is of the group A*02.
    private static boolean covers(String wide, String narrow) {
        return narrow.equals(wide) || narrow.startsWith(wide + ":");
    }

    private static String gene(String allele) {
        int star = allele.indexOf('*');
        return star < 0 ? allele : allele.substring(0, star);
    }
}
