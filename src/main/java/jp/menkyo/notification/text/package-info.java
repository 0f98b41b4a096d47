/** Words of the notices: templates under {@code notices/} and the facts they take. */
@NullMarked
package jp.menkyo.notification.text;

import org.jspecify.annotations.NullMarked;
