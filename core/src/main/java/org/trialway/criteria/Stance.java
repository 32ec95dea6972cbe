package org.trialway.criteria;

/// Whether the words of an item say what a person must be or what they must not be.
enum Stance {
    REQUIRE,
    FORBID;

    Stance opposite() {
        return this == REQUIRE ? FORBID : REQUIRE;
    }
}
