package org.trialway.registry;

import java.time.LocalDate;
import org.trialway.study.Origin;

/// One version of a record that a store keeps.
///
/// @param firstSeen the day it was saved
/// @param hash what tells it from another version: SHA-256 in 64 hexadecimal digits, see [RecordHash]
public record RecordVersion(LocalDate firstSeen, String hash, Origin origin) {}
