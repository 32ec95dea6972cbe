package org.trialway.summary;

/// A part of a criterion and where it stands.
///
/// @param from offset of its first unit in the criterion
/// @param to one past its last
/// @param sort what the part is about
record Placed(int from, int to, Part part, Sort sort) {

    enum Sort {
        /// An illness, a finding, a state.
        THING,
        /// What is done to or taken by a person.
        TREATMENT,
        /// A bound on a value.
        LIMIT
    }
}
