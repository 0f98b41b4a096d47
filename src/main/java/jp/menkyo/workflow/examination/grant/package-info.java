/** What stands against granting an application, asked before anybody proposes it and again when it is decided. */
@NullMarked
package jp.menkyo.workflow.examination.grant;

import org.jspecify.annotations.NullMarked;
