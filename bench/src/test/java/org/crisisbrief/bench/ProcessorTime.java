package org.crisisbrief.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Operations in a second of the processor time of the whole process, with what its compilers and collector take, so that other
 * work on the machine counts for little.
 */
public class ProcessorTime implements InternalProfiler {

    static final String LABEL = "per-cpu-second";

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long begun;

    @Override
    public String getDescription() {
        return "Operations in a second of processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begun = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (process.getProcessCpuTime() - begun) / 1e9;
        return List.of(new ScalarResult(
                LABEL, result.getMetadata().getAllOps() / seconds, "ops/cpu-s", AggregationPolicy.AVG));
    }
}
