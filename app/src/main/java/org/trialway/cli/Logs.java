package org.trialway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/// What the program and its libraries log, and how it looks: the lines of `logging.properties`.
final class Logs {

    private Logs() {}

    /// Call before the first logger is made. Leaves a configuration that the JVM was started with alone.
    static void configure() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (var lines = Logs.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
