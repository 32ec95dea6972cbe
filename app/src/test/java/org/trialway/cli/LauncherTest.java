package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs a copy of the launcher in a folder of its own, with a PATH that holds only the shell's
/// tools, so that neither this machine's JDKs nor its Maven can be found unless a test puts one there.
class LauncherTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> SHELL_TOOLS =
            List.of("bash", "dirname", "readlink", "id", "find", "head", "tail", "touch", "mkdir", "mv", "cat", "env");

    /// A Maven that leaves a jar and a line in calls.txt.
    private static final String MAVEN = "mkdir -p app/target; touch app/target/trialway.jar; echo \"$@\" >> calls.txt";

    @TempDir
    private Path temporary;

    private Path folder; // with a space in its name, as many a home has

    private Path launcher;
    private Path path;
    private Path jdks;
    private final Map<String, String> environment = new TreeMap<>();

    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void hideEveryTool() throws IOException {
        folder = Files.createDirectory(temporary.resolve("my projects"));
        launcher = Files.copy(PROJECT.resolve("trialway"), folder.resolve("trialway"));
        path = Files.createDirectory(folder.resolve("bin"));
        jdks = Files.createDirectory(folder.resolve("jdks"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.createDirectories(folder.resolve("core/src/main"));
        for (var tool : SHELL_TOOLS) {
            program(path.resolve(tool), "exec %s \"$@\"".formatted(onThisMachine(tool)));
        }
        environment.put("PATH", path.toString());
        environment.put("HOME", folder.toString());
        environment.put("TRIALWAY_JDK_SEARCH", jdks.toString());
        environment.put("TRIALWAY_APT", "no");
    }

    @Test
    void withoutAnyJdkItSaysWhatToInstallAndHow() throws Exception {
        var outcome = run("up");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("needs a JDK 25 or later", "JAVA_HOME (not set)", jdks.toString())
                .contains("apt-get install openjdk-25-jdk-headless", "brew install --cask temurin@25", "adoptium.net")
                .contains("Then run the same command again.");
    }

    @Test
    void anOlderJdkIsNamedWithItsFolder() throws Exception {
        var old = jdk("old", "17.0.15");
        environment.put("JAVA_HOME", jdk("older", "11.0.2").toString());

        assertThat(run("up").err())
                .contains("too old: JDK 17 in " + old)
                .contains("too old: JDK 11 in " + jdks.resolve("older"));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Files.delete(jdk("jre", "25.0.1").resolve("bin/javac"));

        assertThat(run("up").exit()).isEqualTo(4);
    }

    @Test
    void withoutMavenItSaysWhatToInstallAndHow() throws Exception {
        jdk("new", "25.0.3");

        var outcome = run("up");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("needs Apache Maven", "apt-get install maven", "brew install maven");
    }

    @Test
    void asRootOnADebianThatHasThemItInstallsWhatIsMissing() throws Exception {
        environment.remove("TRIALWAY_APT");
        var jdk = jdk("new", "25.0.3");
        Files.move(jdk, folder.resolve("in the archive"));
        program(path.resolve("id"), "echo 0");
        program(path.resolve("apt-cache"), "echo \"$2:\"; echo '  Candidate: 25.0.3'");
        program(path.resolve("apt-get"), """
                echo "apt-get $*" >> apt.txt
                case "$*" in
                    *openjdk*) mv 'in the archive' '%s' ;;
                    *maven*) mv spare bin/mvn ;;
                esac""".formatted(jdk));
        program(folder.resolve("spare"), MAVEN);

        var outcome = run("show");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("java of " + jdk);
        assertThat(outcome.err()).contains("Installing the Debian package openjdk-25-jdk-headless", "package maven");
    }

    @Test
    void anArchiveWithoutThePackageIsAskedForNothing() throws Exception {
        environment.remove("TRIALWAY_APT");
        program(path.resolve("id"), "echo 0");
        program(path.resolve("apt-cache"), "echo \"$2:\"; echo '  Candidate: (none)'");
        program(path.resolve("apt-get"), "echo \"$*\" >> apt.txt");

        assertThat(run("show").exit()).isEqualTo(4);
        assertThat(folder.resolve("apt.txt")).content().contains("update").doesNotContain("install");
    }

    @Test
    void theNearestJdkThatIsNewEnoughRunsTheProgramAndMaven() throws Exception {
        jdk("a-17", "17.0.15");
        jdk("b-27", "27-ea");
        var nearest = jdk("c-25", "25.0.3");
        program(path.resolve("mvn"), MAVEN + "; echo \"JAVA_HOME=$JAVA_HOME\" >> calls.txt");

        var outcome = run("match", "a file.json");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("java of " + nearest)
                .contains("-Xmx512m", "--enable-native-access=ALL-UNNAMED")
                .endsWith("[org.trialway.cli.Main][match][a file.json]\n");
        assertThat(folder.resolve("calls.txt")).content().contains("JAVA_HOME=" + nearest);
    }

    @Test
    void javaHomeGoesFirstAndOptionsOfThePersonComeLast() throws Exception {
        jdk("a-25", "25.0.3");
        environment.put("JAVA_HOME", jdk("b-26", "26").toString());
        environment.put("TRIALWAY_JAVA_OPTS", "-Xmx2g -Dx=y");
        program(path.resolve("mvn"), MAVEN);

        assertThat(run("show").out())
                .startsWith("java of " + jdks.resolve("b-26"))
                .contains("[-Xmx512m][-Xmx2g][-Dx=y]");
    }

    @Test
    void itBuildsOnlyWhenASourceIsNewerThanTheLastBuild() throws Exception {
        jdk("new", "25.0.3");
        program(path.resolve("mvn"), MAVEN);
        var source = Files.writeString(folder.resolve("core/src/main/A.java"), "");

        assertThat(run("show").err()).contains("Building Trialway").contains("done in");
        var builds = Stream.of("show", "show").map(this::runQuietly).map(Outcome::err);
        assertThat(builds).containsOnly("");
        var later = Files.getLastModifiedTime(folder.resolve("app/target/trialway.built"))
                        .toMillis()
                + 5_000;
        Files.setLastModifiedTime(source, FileTime.fromMillis(later));
        run("show");

        assertThat(folder.resolve("calls.txt")).content().hasLineCount(2).contains("-Dmaven.test.skip=true");
    }

    @Test
    void aFailedBuildShowsItsEndAndRunsNothing() throws Exception {
        jdk("new", "25.0.3");
        program(path.resolve("mvn"), "echo 'A.java:3 is wrong'; exit 1");

        var outcome = run("show");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("A.java:3 is wrong", "target/build.log.out");
    }

    @Test
    void testRunsTheWholeBuildAndSaysWhichTestsWillBeSkipped() throws Exception {
        jdk("new", "25.0.3");
        program(path.resolve("mvn"), "echo \"$@\"");

        var outcome = run("test");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("-B -ntp verify\n");
        assertThat(outcome.err()).contains("shellcheck is not installed", "chromium is not installed");
    }

    @Test
    void theScriptsPassShellcheck() throws Exception {
        var found = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "shellcheck")));
        assumeTrue(found, "shellcheck is not installed, so the launcher's lint is skipped");

        var check = new ProcessBuilder("shellcheck", "trialway", ".ci/run")
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
        assertThat(check.waitFor()).isZero();
    }

    private Path jdk(String name, String version) throws IOException {
        var home = jdks.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        program(home.resolve("bin/javac"), "exit 0");
        program(home.resolve("bin/java"), "echo \"java of %s\"; printf '[%%s]' \"$@\"; echo".formatted(home));
        return home;
    }

    private void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!%s\n%s\n".formatted(onThisMachine("bash"), script));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onThisMachine(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tool + " on the PATH"));
    }

    private Outcome runQuietly(String word) {
        try {
            return run(word);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Outcome run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(path.resolve("bash").toString(), launcher.toString()));
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
}
