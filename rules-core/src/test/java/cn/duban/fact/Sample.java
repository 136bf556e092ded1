package cn.duban.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** Facts for tests, made as a host makes them. */
public final class Sample {
  /** A department, d1. */
  public static final Organization DEPT = department("d1");

  private Sample() {}

  /** A department that is called 部门 and its id. */
  public static Organization department(String id) {
    return organization(id, OrgKind.DEPARTMENT);
  }

  /** A body that is called by its kind and id. */
  public static Organization organization(String id, OrgKind kind) {
    return OrganizationBuilder.builder().id(id).name(kind.label().zh() + id).kind(kind).build();
  }

  /** An enterprise that is called 企业 and its id. */
  public static Enterprise enterprise(String id) {
    return EnterpriseBuilder.builder().id(id).name("企业" + id).build();
  }

  /** A day. */
  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** An instant, given in Shanghai time. */
  public static Instant time(String isoLocal) {
    return LocalDateTime.parse(isoLocal).atZone(Days.ZONE).toInstant();
  }

  /** A meeting of d1. */
  public static Activity meeting(String id, String iso) {
    return act(id, "d1", "MEETING", iso);
  }

  /** An act. */
  public static Activity act(String id, String bearer, String code, String iso) {
    return Activity.of(id, bearer, code, day(iso));
  }

  /** An act about something. */
  public static Activity actAbout(
      String id, String bearer, String code, String iso, String object) {
    return ActivityBuilder.builder(act(id, bearer, code, iso)).object(object).build();
  }

  /** An act that covers topics. */
  public static Activity actOn(
      String id, String bearer, String code, String iso, String... topics) {
    return ActivityBuilder.builder(act(id, bearer, code, iso)).topics(Set.of(topics)).build();
  }

  /** A violation by e1 that d1 handles. */
  public static Violation violation(String id, String filed) {
    return ViolationBuilder.builder()
        .id(id)
        .code("SPEEDING")
        .offender("e1")
        .handledBy("d1")
        .filedOn(day(filed))
        .build();
  }

  /** A document of d1 that is in force from its issue on. */
  public static Document document(String id, String code, String iso) {
    return Document.of(id, "d1", code, day(iso));
  }

  /** Staff of d1 on a day. */
  public static Headcount headcount(String id, String code, String iso, int count) {
    return Headcount.of(id, "d1", code, day(iso), count);
  }
}
