package org.trialway.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How far a long task has come: on a terminal a bar with the time left and the studies a second, else nothing.
final class Progress implements AutoCloseable {

    private static final int COLUMNS = 100;
    private static final long MEGABYTE = 1 << 20;
    private static final String WIPE_LINE = "\r\u001b[2K";

    private final PrintWriter messages;
    private final @Nullable ProgressBar bar;

    private Progress(PrintWriter messages, @Nullable ProgressBar bar) {
        this.messages = messages;
        this.bar = bar;
    }

    /// No bar, for files and pipes.
    static Progress hidden(PrintWriter messages) {
        return new Progress(messages, null);
    }

    /// @param messages where lines are written, on the same terminal as the bar
    /// @param totalBytes how many there are to read
    static Progress shown(PrintWriter messages, PrintStream terminal, String task, long totalBytes) {
        var bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(totalBytes)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, COLUMNS))
                .build();
        return new Progress(messages, bar);
    }

    /// A bar that counts studies; how many there are is told with the first step.
    static Progress ofStudies(PrintWriter messages, PrintStream terminal, String task) {
        var bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" studies", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, COLUMNS))
                .build();
        return new Progress(messages, bar);
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again in JDK 25 where input or output is no terminal
    static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    void reached(long bytes, long studies) {
        if (bar != null) {
            double seconds = Math.max(bar.getElapsedAfterStart().toMillis(), 1) / 1000.0;
            bar.stepTo(bytes);
            bar.setExtraMessage(String.format(Locale.ROOT, " %,d studies, %,.0f/s", studies, studies / seconds));
        }
    }

    /// @param doing what is done with them, in two or three words
    /// @param total how many there are, or -1
    void reachedStudies(String doing, int studies, int total) {
        if (bar != null) {
            double seconds = Math.max(bar.getElapsedAfterStart().toMillis(), 1) / 1000.0;
            bar.maxHint(total);
            bar.stepTo(studies);
            bar.setExtraMessage(String.format(Locale.ROOT, " %s, %,.0f/s", doing, studies / seconds));
        }
    }

    /// Writes a line of its own; the bar is drawn again below it.
    void say(String line) {
        messages.println(bar == null ? line : WIPE_LINE + line);
        messages.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
