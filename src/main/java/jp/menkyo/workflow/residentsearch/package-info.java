/** What officers do at Juki-net's terminal for a case: search, pick a person, ask for a number and release it. */
@NullMarked
@NamedInterface("residentsearch")
package jp.menkyo.workflow.residentsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
