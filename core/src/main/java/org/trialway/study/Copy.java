package org.trialway.study;

import java.time.LocalDate;

/// How our copy of a record relates to the registry today.
public sealed interface Copy {

    /// The registry itself confirmed this copy.
    ///
    /// @param confirmedOn last day on which a finished sync covering the record brought it or found it unchanged
    record Synced(LocalDate confirmedOn) implements Copy {}

    /// Read from a file; when the file was made is not known.
    record FromFile() implements Copy {}

    /// The facts of a record in our words, from the starter set.
    record Starter() implements Copy {}

    /// The registry no longer lists it.
    ///
    /// @param noticedOn the day a full comparison did not find it
    record Gone(LocalDate noticedOn) implements Copy {}
}
