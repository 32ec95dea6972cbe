package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A folder that holds a copy of the launcher, a PATH of its own with only the shell's tools on it,
/// and a place for JDKs: neither this machine's JDKs nor its Maven can be found from there.
record FakeMachine(Path folder, Path path, Path jdks, Map<String, String> environment) {

    /// The folder that this project is in.
    static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    /// A Maven that leaves a jar and a line in calls.txt.
    static final String MAVEN = "mkdir -p app/target; touch app/target/trialway.jar; echo \"$@\" >> calls.txt";

    private static final List<String> SHELL_TOOLS = List.of(
            "bash",
            "dirname",
            "readlink",
            "id",
            "find",
            "head",
            "tail",
            "touch",
            "mkdir",
            "mv",
            "cat",
            "env",
            "rm",
            "sed",
            "sort",
            "uniq");

    record Outcome(int exit, String out, String err) {}

    /// The folder has a space in its name, as many a home has.
    static FakeMachine in(Path temporary) throws IOException {
        var folder = Files.createDirectory(temporary.resolve("my projects"));
        var machine = new FakeMachine(
                folder,
                Files.createDirectory(folder.resolve("bin")),
                Files.createDirectory(folder.resolve("jdks")),
                new TreeMap<>());
        Files.copy(PROJECT.resolve("trialway"), folder.resolve("trialway"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.createDirectories(folder.resolve("core/src/main"));
        for (var tool : SHELL_TOOLS) {
            machine.program(machine.path.resolve(tool), "exec %s \"$@\"".formatted(onThisMachine(tool)));
        }
        machine.environment.put("PATH", machine.path.toString());
        machine.environment.put("HOME", folder.toString());
        machine.environment.put("TRIALWAY_JDK_SEARCH", machine.jdks.toString());
        machine.environment.put("TRIALWAY_APT", "no");
        return machine;
    }

    /// A JDK whose `java` prints its own folder and its arguments.
    Path jdk(String name, String version) throws IOException {
        var home = jdks.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        program(home.resolve("bin/javac"), "exit 0");
        program(home.resolve("bin/java"), "echo \"java of %s\"; printf '[%%s]' \"$@\"; echo".formatted(home));
        return home;
    }

    void maven(String script) throws IOException {
        program(path.resolve("mvn"), script);
    }

    void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!%s\n%s\n".formatted(onThisMachine("bash"), script));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Outcome run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(path.resolve("bash").toString(), "trialway"));
        command.addAll(List.of(words));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    static boolean hasTool(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    private static Path onThisMachine(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tool + " on the PATH"));
    }
}
