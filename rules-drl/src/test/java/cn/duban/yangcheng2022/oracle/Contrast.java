package cn.duban.yangcheng2022.oracle;

import cn.duban.finding.Finding;
import cn.duban.yangcheng2022.oracle.Property.Breach;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds the findings of two assessments against each other, part by part. */
final class Contrast {
  private Contrast() {}

  static Map<String, Finding> byId(List<Finding> findings) {
    Map<String, Finding> byId = new LinkedHashMap<>();
    findings.forEach(finding -> byId.put(finding.id(), finding));
    return byId;
  }

  /** The findings that differ in anything or are only in one of the two. */
  static List<Breach> differences(List<Finding> before, List<Finding> after) {
    Map<String, Finding> old = byId(before);
    Map<String, Finding> now = byId(after);
    TreeSet<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(now.keySet());
    List<Breach> breaches = new ArrayList<>();
    for (String id : ids) {
      Finding was = old.get(id);
      Finding is = now.get(id);
      if (!Objects.equals(was, is)) {
        breaches.add(breach(id, differing(was, is), was, is));
      }
    }
    return breaches;
  }

  /** A breach that shows both findings. */
  static Breach breach(String id, String how, @Nullable Finding before, @Nullable Finding after) {
    String duty = id.substring(0, id.indexOf('@'));
    return new Breach(
        duty + " " + how, "  before: %s%n  after:  %s".formatted(shown(before), shown(after)));
  }

  private static String differing(@Nullable Finding was, @Nullable Finding is) {
    if (was == null || is == null) {
      return was == null ? "appears" : "vanishes";
    }
    List<String> names = new ArrayList<>();
    for (RecordComponent part : Finding.class.getRecordComponents()) {
      try {
        if (!Objects.equals(part.getAccessor().invoke(was), part.getAccessor().invoke(is))) {
          names.add(part.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return String.join(", ", names);
  }

  /** All that a reader needs to see why. */
  static String shown(@Nullable Finding finding) {
    return finding == null
        ? "none"
        : "%s; cells %s; evidence %s; missing %s; causes %s; %s"
            .formatted(
                Expected.of(finding),
                finding.cells().stream().map(cell -> cell.key() + "=" + cell.status()).toList(),
                finding.evidence().stream().map(fact -> fact.id()).toList(),
                finding.missing().stream().map(gap -> gap.what() + " of " + gap.of()).toList(),
                finding.causes(),
                finding.explanation().en());
  }
}
