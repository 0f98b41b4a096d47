/** What an application says. */
@NullMarked
@NamedInterface("form")
package jp.menkyo.intake.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
