/** What officers found to be otherwise than declared (職員の認定); the application itself stays as it was received. */
@NullMarked
@NamedInterface("determination")
package jp.menkyo.casefile.determination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
