package org.trialway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a test starts a JVM of its own on the classes under test.
final class ChildJvm {

    private ChildJvm() {}

    /// @param temporary where the child may leave files: one that is killed cannot clean up
    static List<String> command(Path temporary, Class<?> main, Object... arguments) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx128m",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }
}
