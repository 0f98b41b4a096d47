/** Which certificates are trusted, and whether they have been revoked. */
@NullMarked
package jp.menkyo.intake.signature.trust;

import org.jspecify.annotations.NullMarked;
