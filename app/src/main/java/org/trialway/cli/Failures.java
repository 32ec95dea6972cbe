package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialway.fhir.RecordRefusedException;
import org.trialway.json.PatientFormatException;
import org.trialway.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells, when a command fails, what is wrong on stderr, and with which [ExitCode] it ends.
final class Failures implements IExecutionExceptionHandler {

    private static final int FRAMES = 12;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        var errors = command.getErr();
        return switch (failure) {
            case StoreException store -> said(errors, store.getMessage(), ExitCode.CANNOT);
            case PatientFormatException bad -> said(errors, bad.getMessage(), ExitCode.BAD_INPUT);
            case RecordRefusedException refused -> said(errors, refused.getMessage(), ExitCode.BAD_INPUT);
            case FileSystemException file ->
                said(errors, "%s: cannot be opened (%s).".formatted(file.getFile(), reason(file)), ExitCode.BAD_INPUT);
            default -> fault(errors, failure);
        };
    }

    private static int said(PrintWriter errors, @Nullable String words, int exit) {
        errors.println(words);
        return exit;
    }

    /// Why a file cannot be opened, without its name.
    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "you may not open it";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static int fault(PrintWriter errors, Exception failure) {
        errors.println("A fault of Trialway, not of yours. Nothing that was saved is lost. Please report these lines:");
        // Only where and of what kind: a message could hold what a patient file says.
        for (Throwable each = failure; each != null; each = each.getCause()) {
            errors.println(each.getClass().getName());
            Stream.of(each.getStackTrace()).limit(FRAMES).forEach(frame -> errors.println("    at " + frame));
        }
        return ExitCode.CANNOT;
    }
}
