package jp.menkyo.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Processor time of this program and of the database so far: unlike the time on the clock it means something on a busy machine.
 * Sessions of the database that ended are no longer counted.
 *
 * @param java seconds of this program, with whatever it simulates
 * @param database seconds of all processes of the database
 */
public record CpuTime(double java, double database) {

    public static CpuTime now(JdbcClient jdbc) {
        int backend = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        var server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent);
        return new CpuTime(
                seconds(Stream.of(ProcessHandle.current())),
                seconds(server.stream().flatMap(main -> Stream.concat(Stream.of(main), main.children()))));
    }

    private static double seconds(Stream<ProcessHandle> processes) {
        return processes
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMillis()
                / 1e3;
    }

    public CpuTime since(CpuTime before) {
        return new CpuTime(java - before.java, database - before.database);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "processor time: program %.1f s, database %.1f s", java, database);
    }
}
