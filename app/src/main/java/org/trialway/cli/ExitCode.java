package org.trialway.cli;

/// What the process ends with; the launcher's own 4 means that the program could not be built or started.
final class ExitCode {

    static final int DONE = 0;
    static final int NOTHING_FOUND = 1;
    static final int WRONG_USE = 2;
    static final int BAD_INPUT = 3;

    /// It cannot be done here: our copy of the registry cannot be opened or written, or the program has a fault.
    static final int CANNOT = 5;

    private ExitCode() {}
}
