/** The process of a new licence (新規免許), from receipt to the certificate in hand. */
@NullMarked
package jp.menkyo.workflow.registration;

import org.jspecify.annotations.NullMarked;
