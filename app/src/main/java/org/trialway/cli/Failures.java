package org.trialway.cli;

import java.util.stream.Stream;
import org.trialway.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells, when a command fails, what is wrong on stderr and ends with [ExitCode#CANNOT].
final class Failures implements IExecutionExceptionHandler {

    private static final int FRAMES = 12;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        var errors = command.getErr();
        if (failure instanceof StoreException) {
            errors.println(failure.getMessage());
            return ExitCode.CANNOT;
        }
        errors.println("A fault of Trialway, not of yours. Nothing that was saved is lost. Please report these lines:");
        // Only where and of what kind: a message could hold what a patient file says.
        for (Throwable each = failure; each != null; each = each.getCause()) {
            errors.println(each.getClass().getName());
            Stream.of(each.getStackTrace()).limit(FRAMES).forEach(frame -> errors.println("    at " + frame));
        }
        return ExitCode.CANNOT;
    }
}
