package org.trialway.match;

/// What it means that nobody spoke of a thing; the caller chooses, and the result says which was chosen.
public enum Unmentioned {
    /// It is unknown, and to be asked. The only policy for what a person tells about themselves.
    ASK("ask", "what is not mentioned is unknown"),
    /// A clinician gave a full summary: a serious condition it does not mention is probably absent, and stays
    /// to be confirmed. Never for a patient's own route.
    COMPLETE_SUMMARY("complete-summary", "the note is a full summary: what it does not mention is to be confirmed");

    private final String code;
    private final String words;

    Unmentioned(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// As written in options and JSON.
    public String code() {
        return code;
    }

    /// The policy in a few words.
    public String words() {
        return words;
    }
}
