/// Brings records of ClinicalTrials.gov (API v2 shape) in: from files and from the registry itself.
///
/// From the outside; to `store` and, as [org.trialway.study.Study], to everyone. Start at [RecordReader],
/// [RecordFile] and [Sync].
/// The only room of core that may use the network and the clock. One bad record is reported, never fatal.
@NullMarked
package org.trialway.registry;

import org.jspecify.annotations.NullMarked;
