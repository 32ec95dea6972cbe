package org.trialway.store;

import java.util.function.Function;
import org.trialway.criteria.Criteria;
import org.trialway.study.Study;

/// How a stored record is read anew: its JSON to a study, and the study to its criteria.
///
/// @param version of the criteria's reader; rows of a lesser one are read again
/// @param study may be called by several threads at once, as may `criteria`
record Readers(int version, Function<byte[], Study> study, Function<Study, Criteria> criteria) {}
