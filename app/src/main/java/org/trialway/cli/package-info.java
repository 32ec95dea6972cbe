/// The commands a person types, and [Main], which wires the rooms together by hand.
///
/// From every room of `core` and `app`; to nobody. Start at [Main].
/// The only room that prints, reads the environment or ends the process.
@NullMarked
package org.trialway.cli;

import org.jspecify.annotations.NullMarked;
