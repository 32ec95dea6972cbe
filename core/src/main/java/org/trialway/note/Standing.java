package org.trialway.note;

/// What a note says of a thing it names.
public enum Standing {
    /// The person has it, or had it.
    PRESENT,
    /// Said not to be so: denied, without, ruled out.
    ABSENT,
    /// Possible, suspected, to be ruled out.
    UNCERTAIN,
    /// Spoken of only as what may come or is to be prevented.
    HYPOTHETICAL,
    /// Somebody else has it: a relative, a contact.
    OTHER_PERSON
}
