package org.trialway.study;

/// Whose words a record holds.
public enum Origin {
    /// The registry's own record; its words may be quoted.
    REGISTRY,
    /// The facts of a record in our words; never shown in quotation marks, never shown as open.
    RESTATED
}
