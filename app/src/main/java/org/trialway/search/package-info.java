/// Finds studies by words: a Lucene index beside the store, brought up to date from it.
///
/// From `registry`'s store; to `web`, `cli` and `eval`. Start at [StudyIndex].
/// Search narrows and orders; it never decides whether a person could join.
@NullMarked
package org.trialway.search;

import org.jspecify.annotations.NullMarked;
