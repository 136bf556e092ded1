/**
 * Feeds damaged and hostile input to every door through which a host takes files from outside:
 * rules, scenarios, facts. Each is read or refused with its place; nothing else may happen.
 */
@org.jspecify.annotations.NullMarked
package cn.duban.yangcheng2022.fuzz;
