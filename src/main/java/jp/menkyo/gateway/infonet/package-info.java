/** Adapter for the information network (情報提供ネットワークシステム): code, permit, query, answer; we only receive. */
@NullMarked
package jp.menkyo.gateway.infonet;

import org.jspecify.annotations.NullMarked;
