package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Checklist;
import cn.duban.fact.ChecklistBuilder;
import cn.duban.fact.Document;
import cn.duban.fact.DocumentBuilder;
import cn.duban.fact.Evidence;
import cn.duban.fact.Flag;
import cn.duban.fact.FlagBuilder;
import cn.duban.fact.Headcount;
import cn.duban.fact.HeadcountBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was recorded in the same way in the years before, as the books of an office go back. */
record EarlierYears(int years) implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    for (Evidence record : county.evidence()) {
      for (int back = 1; back <= years; back++) {
        Evidence earlier = earlier(record, record.id() + "-" + back, back);
        if (earlier != null) {
          county.add(earlier);
        }
      }
    }
  }

  private static @Nullable Evidence earlier(Evidence record, String id, int back) {
    LocalDate recorded = record.date();
    if (recorded == null || recorded.getYear() != County.YEAR) {
      return null;
    }
    LocalDate day = recorded.minusYears(back);
    if (record instanceof Activity act && act.endedOn() == null) {
      return ActivityBuilder.builder(act).id(id).date(day).publishedOn(null).build();
    }
    if (record instanceof Headcount count) {
      return HeadcountBuilder.builder(count).id(id).date(day).build();
    }
    if (record instanceof Checklist list) {
      return ChecklistBuilder.builder(list).id(id).date(day).build();
    }
    if (record instanceof Flag flag && flag.lastSeenAt() == null) {
      return FlagBuilder.builder(flag).id(id).date(day).build();
    }
    if (record instanceof Document document && document.code().endsWith("_PLAN")) {
      return DocumentBuilder.builder(document)
          .id(id)
          .issuedOn(day)
          .revisedOn(null)
          .publishedOn(null)
          .effectiveFrom(null)
          .effectiveUntil(null)
          .build();
    }
    return null;
  }
}
