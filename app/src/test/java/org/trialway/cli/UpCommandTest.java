package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `up` as its own process, with a real socket and a registry that nobody answers for.
class UpCommandTest {

    @TempDir
    private Path home;

    private Process up(int port, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.trialway.cli.Main",
                "up",
                "--home",
                home.toString(),
                "--port",
                Integer.toString(port)));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String lineWith(BufferedReader output, String words) throws IOException {
        var seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("\"%s\" was never printed, but:%n%s".formatted(words, seen));
    }

    private static String page(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    @Timeout(60)
    void anEmptyHomeServesTheStarterStudiesAtOnceAndSaysWhenTheRegistryIsOutOfReach() throws Exception {
        Process process = up(0, "--base-url", "http://127.0.0.1:1/api/v2");
        try (var output = process.inputReader()) {
            String line = lineWith(output, "Trialway is at");
            String address = line.substring(line.indexOf("http"), line.indexOf(" –"));
            assertThat(page(address + "/search?q=mesothelioma"))
                    .contains("in our words", "not searched: EU CTIS, ISRCTN, ANZCTR")
                    .doesNotContain(">open");
            assertThat(lineWith(output, "127.0.0.1")).contains("The pages show the studies as they are here");
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void anAddressThatIsNoneIsWrongUseAndStartsNothing() {
        var outcome = Outcome.of("up", "--home", home.resolve("new"), "--base-url", "ftp://127.0.0.1/api/v2");

        assertThat(outcome.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(outcome.err()).contains("\"ftp://127.0.0.1/api/v2\" is not the address of a registry");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    void aPortThatIsTakenIsSaidInOneLineWithTheWayOut() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = up(taken.getLocalPort(), "--no-sync");
            try (var output = process.inputReader()) {
                assertThat(lineWith(output, "is taken")).contains("choose another port: trialway up --port");
                assertThat(process.waitFor()).isEqualTo(ExitCode.CANNOT);
            } finally {
                process.destroyForcibly();
            }
        }
    }
}
