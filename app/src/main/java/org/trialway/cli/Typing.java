package org.trialway.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A terminal that somebody types in, or a file of answers that stands for one.
final class Typing {

    private final BufferedReader input;
    private final PrintWriter output;

    Typing(InputStream input, PrintWriter output) {
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.output = output;
    }

    /// What was typed, stripped; empty at the end of the input.
    Optional<String> line(String prompt) throws IOException {
        output.print(prompt + " ");
        output.flush();
        return Optional.ofNullable(input.readLine()).map(String::strip);
    }

    void say(String words) {
        output.println(words);
    }
}
