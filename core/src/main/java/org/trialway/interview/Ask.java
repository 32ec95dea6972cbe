package org.trialway.interview;

/// The question to put next, and why.
///
/// @param settles how many of the studies some answer to it could settle
/// @param studies how many studies there are to settle
/// @param worth the expected number of studies it settles or brings nearer to being settled
public record Ask(Factor factor, int settles, int studies, double worth) {

    /// Why it is asked, in words.
    public String why() {
        if (studies == 0) {
            return "This tells which studies to look at.";
        }
        return settles == 0
                ? "Helps with some of %d studies.".formatted(studies)
                : "Can settle %d of %d studies.".formatted(settles, studies);
    }
}
