/** The roster over HTTP for members of staff. */
@NullMarked
package jp.menkyo.registry.web;

import org.jspecify.annotations.NullMarked;
