/** Proofs of a registration (登録証明書), for instance for use abroad. */
@NullMarked
@NamedInterface("proof")
package jp.menkyo.certificate.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
