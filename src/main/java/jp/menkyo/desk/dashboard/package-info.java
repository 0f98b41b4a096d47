/** The dashboard of those who lead: the figures as pictures, tables and files, the late cases, and heat on the picture of a process. */
@NullMarked
package jp.menkyo.desk.dashboard;

import org.jspecify.annotations.NullMarked;
