/// What studies of mesothelioma have shown: one figure at a time, each with the place where it was read.
///
/// From `text` and `knowledge`; to `json`, `web` and `cli`. Start at [Evidence].
/// Decides what may be shown: see [Figure#isShown()] and [EvidenceStudy#shown()]. No clock, no network; no files but
/// its
/// own tables.
@NullMarked
package org.trialway.evidence;

import org.jspecify.annotations.NullMarked;
