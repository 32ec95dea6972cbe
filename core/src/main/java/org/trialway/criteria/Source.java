package org.trialway.criteria;

import org.trialway.text.Span;

/// Where in the record a criterion stands.
public sealed interface Source {

    /// A stretch of the eligibility text, by offsets into [org.trialway.study.Eligibility#criteria()].
    record Words(Span span) implements Source {}

    /// A structured field of the record.
    ///
    /// @param name the registry's field name, e.g. `minimumAge`
    /// @param value its value as printed, e.g. `18 Years`
    record Field(String name, String value) implements Source {}
}
