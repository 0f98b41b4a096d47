/** The national portal's door: sending an application, asking how it stands, taking it back, answering a request. */
@NullMarked
package jp.menkyo.intake.portal;

import org.jspecify.annotations.NullMarked;
