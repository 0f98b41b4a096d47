/** What the portal sends: a signed JSON document of one published form, and the files it announces. */
@NullMarked
package jp.menkyo.intake.envelope;

import org.jspecify.annotations.NullMarked;
