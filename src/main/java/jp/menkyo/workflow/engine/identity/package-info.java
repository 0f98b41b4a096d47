/** The engine's users and groups: our officers and their roles, to be read and never written. */
@NullMarked
package jp.menkyo.workflow.engine.identity;

import org.jspecify.annotations.NullMarked;
