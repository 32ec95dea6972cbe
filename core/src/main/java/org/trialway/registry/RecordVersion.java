package org.trialway.registry;

import java.time.LocalDate;
import org.trialway.study.Origin;

/// One version of a record that a store keeps.
///
/// @param firstSeen the day it was saved
/// @param hash SHA-256 of the record as it came, in 64 hexadecimal digits
public record RecordVersion(LocalDate firstSeen, String hash, Origin origin) {}
