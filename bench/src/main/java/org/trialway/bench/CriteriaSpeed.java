package org.trialway.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks and prints two tables: criteria per CPU-second on real text, and CPU time by length of text.
public final class CriteriaSpeed {

    private static final double NANOS = 1e9;

    private CriteriaSpeed() {}

    /// @param arguments none; JMH's own settings are not taken
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = System.out;
        if (RealText.isThere()) {
            Collection<RunResult> real = run(RealText.class, 3, 5);
            out.println("\nreal text: criteria per CPU-second on one thread");
            real.forEach(result -> out.println(perCpuSecond(result)));
        } else {
            out.println("Skipped: real text, for there are no records at " + RealText.RECORDS
                    + " (start from the root of the project).");
        }
        Collection<RunResult> hostile = run(HostileText.class, 1, 2);
        out.println("\nhostile text: CPU seconds by characters");
        hostile.forEach(result -> out.println(byLength(result)));
    }

    private static Collection<RunResult> run(Class<?> benchmark, int warmups, int measurements) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .mode(Mode.AverageTime)
                .forks(1)
                .threads(1)
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.seconds(benchmark == RealText.class ? 5 : 1));
        return new Runner(options.build()).run();
    }

    private static double sum(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getStatistics().getSum();
    }

    private static String perCpuSecond(RunResult result) {
        double criteria = sum(result, "criteria");
        return String.format(Locale.ROOT, "%,.0f", criteria / (sum(result, "cpuNanos") / NANOS));
    }

    private static String byLength(RunResult result) {
        double reads = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToLong(iteration -> iteration.getMetadata().getMeasuredOps())
                .sum();
        return String.format(
                Locale.ROOT,
                "%-20s %9s %7.3f",
                result.getParams().getParam("kind"),
                result.getParams().getParam("length"),
                sum(result, "cpuNanos") / NANOS / reads);
    }
}
