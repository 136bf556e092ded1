/**
 * What a host knows: subjects, cases and evidence, as immutable records.
 *
 * <p>Ids are opaque strings of the host. Every {@code @Nullable} component means <em>not
 * reported</em> when it is null, never "no". Days are {@link java.time.LocalDate} in Asia/Shanghai;
 * where hours matter there are {@link java.time.Instant}s. Records check what they can see of
 * themselves; {@link cn.duban.fact.Facts.Builder#build()} checks them against each other.
 */
@NullMarked
package cn.duban.fact;

import org.jspecify.annotations.NullMarked;
