/** The dashboard's figures, ended runs and copies of the read model, as programs and pages read them. */
@NullMarked
package jp.menkyo.desk.figures;

import org.jspecify.annotations.NullMarked;
