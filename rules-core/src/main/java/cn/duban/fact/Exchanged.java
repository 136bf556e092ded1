package cn.duban.fact;

import java.util.AbstractList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.RandomAccess;

/** A list in which others stand for some elements, without a copy; unmodifiable. */
final class Exchanged<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> list;
  private final IdentityHashMap<Fact, Fact> others;

  private Exchanged(List<E> list, IdentityHashMap<Fact, Fact> others) {
    this.list = list;
    this.others = others;
  }

  /**
   * The list.
   *
   * @param others what stands for what, of the same class
   */
  static <E extends Fact> List<E> of(List<E> list, IdentityHashMap<Fact, Fact> others) {
    return others.isEmpty() ? list : new Exchanged<>(list, others);
  }

  @Override
  @SuppressWarnings("unchecked") // of the same class
  public E get(int index) {
    E element = list.get(index);
    Fact other = others.get(element);
    return other == null ? element : (E) other;
  }

  @Override
  public int size() {
    return list.size();
  }
}
