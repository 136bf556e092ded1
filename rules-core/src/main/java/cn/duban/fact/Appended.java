package cn.duban.fact;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** One list after another, without a copy of either; unmodifiable. */
final class Appended<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> first;
  private final List<E> second;

  private Appended(List<E> first, List<E> second) {
    this.first = first;
    this.second = second;
  }

  static <E> List<E> of(List<E> first, List<E> second) {
    return second.isEmpty() ? first : new Appended<>(first, second);
  }

  @Override
  public E get(int index) {
    return index < first.size() ? first.get(index) : second.get(index - first.size());
  }

  @Override
  public int size() {
    return first.size() + second.size();
  }
}
