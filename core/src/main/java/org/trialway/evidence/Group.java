package org.trialway.evidence;

/// One of the groups of a study.
///
/// @param arm its number, from 1
/// @param isControl whether the others are compared with it
/// @param given what its people were given, for people; no doses
public record Group(int arm, boolean isControl, String given) {}
