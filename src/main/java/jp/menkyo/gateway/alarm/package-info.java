/** Alarms: what the officer responsible for the systems must look at, with who did. */
@NullMarked
@NamedInterface("alarm")
package jp.menkyo.gateway.alarm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
