/** The process of dispositions (処分): grounds, hearing, decision, service, effect, return of the certificate. */
@NullMarked
package jp.menkyo.workflow.disposition;

import org.jspecify.annotations.NullMarked;
