/// The JSON that goes in and out: patient files read, and every shape of docs/json.md written, in one place.
///
/// From files and the rooms of `core`; to `eval`, `web` and `cli`. Start at [PatientReader].
/// No message of this room shows a value of a patient: it names the file, the patient's id and the path.
@NullMarked
package org.trialway.json;

import org.jspecify.annotations.NullMarked;
