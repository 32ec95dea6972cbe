/// Our copy of the registry in one SQLite file: every version of every record, and the newest ready to match.
///
/// From `registry` and `criteria`; to the doors, through [org.trialway.registry.SnapshotStore]. Start at [SqliteStore].
/// The only room that speaks SQL. A process that dies at any moment leaves a file with every finished batch.
@NullMarked
package org.trialway.store;

import org.jspecify.annotations.NullMarked;
