/** Money that fits no charge (過誤納): found, used for what is due, and free again when part of it is taken back. */
@NullMarked
@NamedInterface("excess")
package jp.menkyo.payment.excess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
