/** What a notice says: its particulars, its obligations, its vocabulary and how it is read. */
@NullMarked
package cn.duban.notice;

import org.jspecify.annotations.NullMarked;
