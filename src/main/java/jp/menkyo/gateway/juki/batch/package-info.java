/** Carries an inquiry by file through its stages: collect, write and send, wait, import. */
@NullMarked
package jp.menkyo.gateway.juki.batch;

import org.jspecify.annotations.NullMarked;
