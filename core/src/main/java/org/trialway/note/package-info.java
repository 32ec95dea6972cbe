/// Reads a doctor's words into facts about one person: who, which illnesses, findings, values, medicines,
/// treatments.
///
/// From `text`, `knowledge` and `patient`; to `summary` and the doors. Start at [NoteReader]. Every fact
/// bears the number of the sentence it was read from. What a note does not say stays unsaid here: absence is
/// a matter for whoever judges.
@NullMarked
package org.trialway.note;

import org.jspecify.annotations.NullMarked;
