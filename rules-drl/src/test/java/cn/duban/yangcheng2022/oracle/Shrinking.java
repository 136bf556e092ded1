package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for a smaller county that still shows something: first leaves out facts and reports, then
 * what is said in the fields of those that stay.
 */
final class Shrinking {
  private final Predicate<County> shows;
  private County best;

  private Shrinking(County county, Predicate<County> shows) {
    this.best = county;
    this.shows = shows;
  }

  /** The smallest county found; {@code county} itself must show it. */
  static County smallest(County county, Predicate<County> shows) {
    Shrinking shrinking = new Shrinking(county, shows);
    int before;
    do {
      before = shrinking.best.toString().length();
      shrinking.leaveOutPieces();
      shrinking.emptyFields();
    } while (shrinking.best.toString().length() < before);
    return shrinking.best;
  }

  private boolean take(List<?> pieces) {
    County smaller = County.of(best.asOf(), pieces);
    if (!smaller.equals(best) && shows.test(smaller)) {
      best = smaller;
      return true;
    }
    return false;
  }

  private List<Object> pieces() {
    return new ArrayList<>(Stream.concat(best.facts().stream(), best.reports().stream()).toList());
  }

  private void leaveOutPieces() {
    for (int size = Math.max(1, pieces().size() / 2); size >= 1; size /= 2) {
      for (int from = 0; from < pieces().size(); ) {
        List<Object> fewer = pieces();
        fewer.subList(from, Math.min(fewer.size(), from + size)).clear();
        if (!take(fewer)) {
          from += size;
        }
      }
    }
  }

  private void emptyFields() {
    for (int i = 0; i < pieces().size(); i++) {
      FactType type = FactType.of(pieces().get(i).getClass());
      for (FactType.Field field : type.fields().values()) {
        if (i < pieces().size()) {
          empty(i, field);
        }
      }
    }
  }

  private void empty(int position, FactType.Field field) {
    List<Object> pieces = pieces();
    Object piece = pieces.get(position);
    if (!piece.getClass().equals(typeOf(field, piece))) {
      return;
    }
    Object value = field.get(piece);
    if (field.nullable() && value != null) {
      pieces.set(position, County.with(piece, field.name(), null));
      if (take(pieces)) {
        return;
      }
    }
    if (value instanceof Set<?> several && !several.isEmpty()) {
      for (Object one : several) {
        tryWithout(position, field, one);
      }
    }
  }

  private void tryWithout(int position, FactType.Field field, Object one) {
    List<Object> pieces = pieces();
    if (field.get(pieces.get(position)) instanceof Collection<?> now) {
      List<Object> rest = new ArrayList<>(now);
      if (rest.remove(one)) {
        try {
          pieces.set(position, County.with(pieces.get(position), field.name(), Set.copyOf(rest)));
        } catch (IllegalArgumentException refused) {
          return; // something must be left in it
        }
        take(pieces);
      }
    }
  }

  private static Class<?> typeOf(FactType.Field field, Object piece) {
    return FactType.of(piece.getClass()).field(field.name()).filter(field::equals).isPresent()
        ? piece.getClass()
        : Fact.class;
  }
}
