/** Charges the fee, decides on exemption and waits until it is paid. */
@NullMarked
package jp.menkyo.workflow.feecollection;

import org.jspecify.annotations.NullMarked;
