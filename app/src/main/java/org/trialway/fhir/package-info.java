/// Hospital records in: a FHIR R4 Bundle, with the profiles of US Core and mCODE, to facts about one person.
///
/// From files and the upload page; to `cli` and `web` as the same [org.trialway.json.PatientFile] that our own form
/// gives. Start at [PatientFiles]. docs/fhir-mapping.md says what becomes of each element; a test reads it.
/// Never guesses: a code that is not in the table is listed, and a record is never taken as a whole list of anything.
/// The only room that knows FHIR's spelling. Messages of the FHIR library quote values, so none passes through.
@NullMarked
package org.trialway.fhir;

import org.jspecify.annotations.NullMarked;
