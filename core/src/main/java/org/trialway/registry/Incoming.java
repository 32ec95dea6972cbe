package org.trialway.registry;

/// What came out of a file for one record: the record, or why it could not be read.
public sealed interface Incoming permits RegistryRecord, RejectedRecord {}
