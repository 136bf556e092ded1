package cn.duban.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one bearer by kind and code. There are few codes for each: to look through them
 * is faster than a hash.
 */
public final class Records {
  /** Nobody has more codes than that, unless the data are wrong. */
  private static final int FEW = 256;

  /** A record may move by so many places when it comes; else all are sorted at the end. */
  private static final int NEAR = 16;

  private final String bearer;
  private final List<Drawer> drawers = new ArrayList<>();
  private final List<Class<?>> kinds = new ArrayList<>(2);
  private final Map<String, List<Drawer>> many = new HashMap<>(0);

  /** What the bearer has without them, if these are to be added to that. */
  private final @Nullable Records below;

  Records(String bearer, @Nullable Records below) {
    this.bearer = bearer;
    this.below = below;
  }

  /** The records of one kind under a code, the oldest first; empty if none. */
  @SuppressWarnings("unchecked") // filed under its own class
  public <E extends Evidence> List<E> of(Class<E> kind, String code) {
    Drawer drawer = find(kind, code);
    return drawer != null
        ? (List<E>) drawer.records()
        : below == null ? List.of() : below.of(kind, code);
  }

  /** The id of the bearer. */
  public String bearer() {
    return bearer;
  }

  /** From the last one, since records of one code mostly come one after another. */
  @Nullable Drawer find(Class<?> kind, String code) {
    List<Drawer> some = drawers.size() > FEW ? many.getOrDefault(code, List.of()) : drawers;
    for (int i = some.size() - 1; i >= 0; i--) {
      if (some.get(i).holds(kind, code)) {
        return some.get(i);
      }
    }
    return null;
  }

  /** The kinds of its records. */
  List<Class<?>> kinds() {
    return kinds;
  }

  /** A drawer for records of a kind and code that had none. */
  Drawer open(Class<? extends Evidence> kind, String code) {
    Drawer drawer = new Drawer(kind, code);
    if (below != null) {
      below.of(kind, code).forEach(drawer::place);
    }
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

    /** While they come: whether they are in order. */
    private boolean isSorted = true;

    private boolean sharesDays;
    private boolean mustBeSettled;

    /**
     * The days of the first and last record: one beyond them is in order without a look at others.
     */
    private @Nullable LocalDate oldest;

    private @Nullable LocalDate newest;

    Drawer(Class<?> kind, String code) {
      this.kind = kind;
      this.code = code;
    }

    private boolean holds(Class<?> wanted, String wantedCode) {
      return kind == wanted && code.equals(wantedCode);
    }

    /** Adds a record; whether it is the first one because of which they must be settled. */
    boolean add(Evidence record) {
      place(record);
      boolean isFirst = !mustBeSettled && (!isSorted || sharesDays);
      mustBeSettled |= isFirst;
      return isFirst;
    }

    private void place(Evidence record) {
      LocalDate day = record.date();
      if (!isSorted) {
        records.add(record);
      } else if (records.isEmpty()) {
        records.add(record);
        oldest = day;
        newest = day;
      } else if (byDay(newest, day) < 0) {
        records.add(record);
        newest = day;
      } else if (byDay(day, oldest) < 0 && records.size() <= NEAR) {
        records.add(0, record);
        oldest = day;
      } else {
        insert(record);
      }
    }

    /** Takes a record out; the days noted as first and last may then lie beyond those left. */
    void remove(Evidence record) {
      records.remove(record);
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

    /** No more records come: they are put in order, and those that contradict others are told. */
    void settle(Set<Evidence> suspects) {
      if (!isSorted) {
        records.sort(Records::byAge);
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
