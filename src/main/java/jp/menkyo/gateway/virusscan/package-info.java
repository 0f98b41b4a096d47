/** Adapter for the virus scanner of the prefecture. */
@NullMarked
package jp.menkyo.gateway.virusscan;

import org.jspecify.annotations.NullMarked;
