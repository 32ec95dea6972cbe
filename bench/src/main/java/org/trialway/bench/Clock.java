package org.trialway.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.trialway.criteria.CriteriaParser;
import org.trialway.study.Eligibility;

/// Reads, and counts what was read and the CPU time this thread took for it: on a machine that others use, the wall
/// clock says nothing.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Clock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final CriteriaParser PARSER = new CriteriaParser();

    /// Criteria read since the measurement began; JMH reads and clears it.
    public long criteria;

    /// CPU time spent on them.
    public long cpuNanos;

    int read(Iterable<Eligibility> texts) {
        long start = THREADS.getCurrentThreadCpuTime();
        int read = 0;
        for (Eligibility text : texts) {
            read += PARSER.parse(text).entries().size();
        }
        cpuNanos += THREADS.getCurrentThreadCpuTime() - start;
        criteria += read;
        return read;
    }
}
