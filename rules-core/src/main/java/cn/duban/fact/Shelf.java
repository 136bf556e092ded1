package cn.duban.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of one bearer. It has few drawers: to look through them is faster than a hash. */
final class Shelf {
  /** Nobody has more codes than that, unless the data are wrong. */
  private static final int FEW = 256;

  /** A record may move by so many places when it comes; else all are sorted at the end. */
  private static final int NEAR = 16;

  private final String bearer;
  private final List<Drawer> drawers = new ArrayList<>();
  private final List<Class<?>> kinds = new ArrayList<>(2);
  private final Map<String, List<Drawer>> many = new HashMap<>(0);

  Shelf(String bearer) {
    this.bearer = bearer;
  }

  String bearer() {
    return bearer;
  }

  List<Drawer> drawers() {
    return drawers;
  }

  @Nullable Drawer find(Class<?> kind, String code) {
    for (Drawer drawer : drawers.size() > FEW ? many.getOrDefault(code, List.of()) : drawers) {
      if (drawer.holds(kind, code)) {
        return drawer;
      }
    }
    return null;
  }

  /** The kinds of its records. */
  List<Class<?>> kinds() {
    return kinds;
  }

  Drawer add(Drawer drawer) {
    drawers.add(drawer);
    if (!kinds.contains(drawer.kind)) {
      kinds.add(drawer.kind);
    }
    if (drawers.size() > FEW) {
      for (Drawer each : many.isEmpty() ? drawers : List.of(drawer)) {
        many.computeIfAbsent(each.code, c -> new ArrayList<>(1)).add(each);
      }
    }
    return drawer;
  }

  /** The oldest first, those without a day before them; by id on one day. */
  static int byAge(Fact a, Fact b) {
    int age = byDay(a.date(), b.date());
    return age == 0 ? a.id().compareTo(b.id()) : age;
  }

  private static int byDay(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? Boolean.compare(a != null, b != null) : a.compareTo(b);
  }

  /** The records of one kind under one code. */
  static final class Drawer {
    private final Class<?> kind;
    private final String code;
    private final List<Evidence> records = new ArrayList<>(4);

    /** While they come: whether they need no sorting at the end. */
    private boolean isSorted = true;

    private boolean sharesDays;

    Drawer(Class<?> kind, String code) {
      this.kind = kind;
      this.code = code;
    }

    private boolean holds(Class<?> wanted, String wantedCode) {
      return kind == wanted && code.equals(wantedCode);
    }

    void add(Evidence record) {
      if (isSorted) {
        insert(record);
      } else {
        records.add(record);
      }
    }

    /** Puts a record in its place if that is near the end, while those beside it are at hand. */
    private void insert(Evidence record) {
      int size = records.size();
      int place = size;
      while (place > 0 && size - place <= NEAR && byAge(records.get(place - 1), record) > 0) {
        place--;
      }
      isSorted = size - place <= NEAR;
      sharesDays |=
          (place > 0 && byDay(records.get(place - 1).date(), record.date()) == 0)
              || (place < size && byDay(records.get(place).date(), record.date()) == 0);
      records.add(place, record);
    }

    /** No more records come; those that contradict others are told. */
    void close(Set<Evidence> suspects) {
      if (!isSorted) {
        records.sort(Shelf::byAge);
        for (int i = 1; i < records.size(); i++) {
          sharesDays |= byDay(records.get(i - 1).date(), records.get(i).date()) == 0;
        }
      }
      if (sharesDays) {
        States.find(records, suspects);
      }
    }

    /** The oldest first. */
    List<Evidence> records() {
      return Collections.unmodifiableList(records);
    }
  }
}
