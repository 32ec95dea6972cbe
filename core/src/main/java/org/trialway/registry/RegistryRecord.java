package org.trialway.registry;

import org.trialway.study.Study;

/// One record as it came: its JSON, kept verbatim, and the study read from it.
///
/// @param json the record's bytes, UTF-8, as they came but for white space between values
@SuppressWarnings("ArrayRecordComponent") // written to a file as they are; never compared
public record RegistryRecord(Study study, byte[] json) implements Incoming {}
