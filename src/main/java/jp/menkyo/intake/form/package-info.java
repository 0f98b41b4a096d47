/** What an application says, and the search for what is wrong with it. */
@NullMarked
@NamedInterface("form")
package jp.menkyo.intake.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
