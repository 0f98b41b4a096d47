/** What stands in front of every address: sign-in, sessions, CSRF, security headers, and the answers to refusals. */
@NullMarked
package jp.menkyo.staff.web;

import org.jspecify.annotations.NullMarked;
