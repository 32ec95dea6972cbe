package org.trialway.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import picocli.CommandLine;

/// How a command ended and what it printed.
record Outcome(int exit, String out, String err) {

    /// Runs the program in this process.
    static Outcome of(Object... words) {
        return of(Main.commandLine(), words);
    }

    static Outcome of(CommandLine line, Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(words).map(String::valueOf).toArray(String[]::new));
        return new Outcome(exit, out.toString(), err.toString());
    }

    /// Lists of words joined to one, to go before what a test adds.
    static Object[] words(Object[] first, Object... more) {
        return Stream.of(first, more).flatMap(Stream::of).toArray();
    }
}
