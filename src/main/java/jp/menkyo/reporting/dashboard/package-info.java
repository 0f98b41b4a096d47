/** The figures of the dashboard: intake, backlog, time taken, bottlenecks and load, counted from the read model alone. */
@NullMarked
@NamedInterface("dashboard")
package jp.menkyo.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
