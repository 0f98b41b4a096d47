/** Who may call the portal's addresses: the portal, by its credential, and nobody else. */
@NullMarked
package jp.menkyo.intake.portal.gate;

import org.jspecify.annotations.NullMarked;
