/** What officers may reach of the engine and its web applications: one sign-in, an allow-list of addresses, shared filters. */
@NullMarked
package jp.menkyo.workflow.engine.access;

import org.jspecify.annotations.NullMarked;
