package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher on a machine on which nothing can be found but what a test puts there.
class LauncherTest {

    @TempDir
    private Path temporary;

    private FakeMachine machine;
    private Path folder;

    @BeforeEach
    void hideEveryTool() throws IOException {
        machine = FakeMachine.in(temporary);
        folder = machine.folder();
    }

    @Test
    void withoutAnyJdkItSaysWhatToInstallAndHow() throws Exception {
        var outcome = machine.run("up");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        "needs a JDK 25 or later",
                        "JAVA_HOME (not set)",
                        machine.jdks().toString())
                .contains("apt-get install openjdk-25-jdk-headless", "brew install --cask temurin@25", "adoptium.net")
                .contains("Then run the same command again.");
    }

    @Test
    void anOlderJdkIsNamedWithItsFolder() throws Exception {
        var old = machine.jdk("old", "17.0.15");
        machine.environment().put("JAVA_HOME", machine.jdk("older", "11.0.2").toString());

        assertThat(machine.run("up").err())
                .contains("too old: JDK 17 in " + old)
                .contains("too old: JDK 11 in " + machine.jdks().resolve("older"));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Files.delete(machine.jdk("jre", "25.0.1").resolve("bin/javac"));

        assertThat(machine.run("up").exit()).isEqualTo(4);
    }

    @Test
    void withoutMavenItSaysWhatToInstallAndHow() throws Exception {
        machine.jdk("new", "25.0.3");

        var outcome = machine.run("up");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("needs Apache Maven", "apt-get install maven", "brew install maven");
    }

    @Test
    void asRootOnADebianThatHasThemItInstallsWhatIsMissing() throws Exception {
        machine.environment().remove("TRIALWAY_APT");
        var jdk = machine.jdk("new", "25.0.3");
        Files.move(jdk, folder.resolve("in the archive"));
        machine.program(machine.path().resolve("id"), "echo 0");
        machine.program(machine.path().resolve("apt-cache"), "echo \"$2:\"; echo '  Candidate: 25.0.3'");
        machine.program(machine.path().resolve("apt-get"), """
                echo "apt-get $*" >> apt.txt
                case "$*" in
                    *openjdk*) mv 'in the archive' '%s' ;;
                    *maven*) mv spare bin/mvn ;;
                esac""".formatted(jdk));
        machine.program(folder.resolve("spare"), FakeMachine.MAVEN);

        var outcome = machine.run("show");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).startsWith("java of " + jdk);
        assertThat(outcome.err()).contains("Installing the Debian package openjdk-25-jdk-headless", "package maven");
    }

    @Test
    void anArchiveWithoutThePackageIsAskedForNothing() throws Exception {
        machine.environment().remove("TRIALWAY_APT");
        machine.program(machine.path().resolve("id"), "echo 0");
        machine.program(machine.path().resolve("apt-cache"), "echo \"$2:\"; echo '  Candidate: (none)'");
        machine.program(machine.path().resolve("apt-get"), "echo \"$*\" >> apt.txt");

        assertThat(machine.run("show").exit()).isEqualTo(4);
        assertThat(folder.resolve("apt.txt")).content().contains("update").doesNotContain("install");
    }

    @Test
    void theNearestJdkThatIsNewEnoughRunsTheProgramAndMaven() throws Exception {
        machine.jdk("a-17", "17.0.15");
        machine.jdk("b-27", "27-ea");
        var nearest = machine.jdk("c-25", "25.0.3");
        machine.maven(FakeMachine.MAVEN + "; echo \"JAVA_HOME=$JAVA_HOME\" >> calls.txt");

        var outcome = machine.run("match", "a file.json");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("java of " + nearest)
                .contains("-Xmx512m", "--enable-native-access=ALL-UNNAMED")
                .endsWith("[org.trialway.cli.Main][match][a file.json]\n");
        assertThat(folder.resolve("calls.txt")).content().contains("JAVA_HOME=" + nearest);
    }

    @Test
    void javaHomeGoesFirstAndOptionsOfThePersonComeLast() throws Exception {
        machine.jdk("a-25", "25.0.3");
        machine.environment().put("JAVA_HOME", machine.jdk("b-26", "26").toString());
        machine.environment().put("TRIALWAY_JAVA_OPTS", "-Xmx2g -Dx=y");
        machine.maven(FakeMachine.MAVEN);

        assertThat(machine.run("show").out())
                .startsWith("java of " + machine.jdks().resolve("b-26"))
                .contains("[-Xmx512m][-Xmx2g][-Dx=y]");
    }

    @Test
    void linksToTheCompilerAndToTheLauncherAreFollowed() throws Exception {
        var jdk = machine.jdk("new", "25.0.3");
        machine.environment().put("TRIALWAY_JDK_SEARCH", "/nowhere");
        Files.createSymbolicLink(machine.path().resolve("javac"), jdk.resolve("bin/javac"));
        machine.maven(FakeMachine.MAVEN);
        var home = Files.createDirectory(folder.resolve("project"));
        for (var part : List.of("trialway", "pom.xml", "core")) {
            Files.move(folder.resolve(part), home.resolve(part));
        }
        Files.createSymbolicLink(folder.resolve("trialway"), Path.of("project", "trialway"));

        assertThat(machine.run("show").out())
                .startsWith("java of " + jdk)
                .contains(home.resolve("app/target/trialway.jar").toString());
    }

    @Test
    void itBuildsOnlyWhenASourceIsNewerThanTheLastBuild() throws Exception {
        machine.jdk("new", "25.0.3");
        machine.maven(FakeMachine.MAVEN);
        var source = Files.writeString(folder.resolve("core/src/main/A.java"), "");

        assertThat(machine.run("show").err()).contains("Building Trialway").contains("done in");
        assertThat(machine.run("show").err()).isEmpty();
        var later = Files.getLastModifiedTime(folder.resolve("app/target/trialway.built"))
                        .toMillis()
                + 5_000;
        Files.setLastModifiedTime(source, FileTime.fromMillis(later));
        machine.run("show");

        assertThat(folder.resolve("calls.txt")).content().hasLineCount(2).contains("-Dmaven.test.skip=true");
    }

    @Test
    void aFailedBuildShowsItsEndAndRunsNothing() throws Exception {
        machine.jdk("new", "25.0.3");
        machine.maven("echo 'A.java:3 is wrong'; exit 1");

        var outcome = machine.run("show");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("A.java:3 is wrong", "target/build.log.out");
    }

    @Test
    void testRunsTheWholeBuildAndSaysWhichTestsWillBeSkipped() throws Exception {
        machine.jdk("new", "25.0.3");
        machine.maven("echo \"$@\"");

        var outcome = machine.run("test");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("-B -ntp verify\n");
        assertThat(outcome.err()).contains("shellcheck is not installed", "chromium is not installed");
    }

    @Test
    void testSaysHowManyTestsWereSkippedAndWhyAndFailsAsTheBuildDoes() throws Exception {
        machine.jdk("new", "25.0.3");
        var reports = Files.createDirectories(folder.resolve("core/target/surefire-reports"));
        var skipped = "<skipped><![CDATA[org.x.TestAbortedException: Assumption failed: %s\n\tat A.java:1]]>\n";
        Files.writeString(reports.resolve("TEST-Old.xml"), skipped.formatted("an earlier run"));
        Files.writeString(
                folder.resolve("report"), skipped.formatted("no browser").repeat(2));
        machine.maven("mv report core/target/surefire-reports/TEST-New.xml; exit 1");

        var outcome = machine.run("test");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("Tests skipped: 2. no browser").doesNotContain("earlier");
    }

    @Test
    void theScriptsPassShellcheck() throws Exception {
        assumeTrue(FakeMachine.hasTool("shellcheck"), "shellcheck is not installed, so the launcher's lint is skipped");

        var check = new ProcessBuilder("shellcheck", "trialway", ".ci/run")
                .directory(FakeMachine.PROJECT.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
        assertThat(check.waitFor()).isZero();
    }
}
