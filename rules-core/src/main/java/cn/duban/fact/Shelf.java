package cn.duban.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of one bearer. It has few drawers: to look through them is faster than a hash. */
final class Shelf {
  /** Nobody has more codes than that, unless the data are wrong. */
  private static final int FEW = 256;

  private final String bearer;
  private final List<Drawer> drawers = new ArrayList<>();
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

  Drawer add(Drawer drawer) {
    drawers.add(drawer);
    if (drawers.size() > FEW) {
      for (Drawer each : many.isEmpty() ? drawers : List.of(drawer)) {
        many.computeIfAbsent(each.code, c -> new ArrayList<>(1)).add(each);
      }
    }
    return drawer;
  }

  /** The records of one kind under one code. */
  record Drawer(Class<?> kind, String code, List<Evidence> records) {
    private boolean holds(Class<?> wanted, String wantedCode) {
      return kind == wanted && code.equals(wantedCode);
    }
  }
}
