/** Settings of the process engine: its tables, what models may call, who it thinks its users are, what it refuses. */
@NullMarked
package jp.menkyo.workflow.engine;

import org.jspecify.annotations.NullMarked;
