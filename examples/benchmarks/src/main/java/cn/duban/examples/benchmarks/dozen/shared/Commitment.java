package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Document;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of the documents, and what its days tell. */
record Commitment(Document document, Word word, NoticeDates dates) {
  /** The day from which it was certainly in force and of this year; null: not up to now. */
  @Nullable LocalDate since() {
    LocalDate start = start();
    LocalDate renewed = renewed();
    if (start == null || renewed == null) {
      return null;
    }
    LocalDate since = start.isAfter(renewed) ? start : renewed;
    return dates.happened(since) && !isAfterEnd(since) ? since : null;
  }

  /** Whether it is no longer in force. */
  boolean hasEnded() {
    return document.effectiveUntil() != null && document.effectiveUntil().isBefore(dates.inYear());
  }

  /** Whether it is not certain, but may be what is asked for. */
  boolean mayBe() {
    LocalDate start = start();
    boolean mayBeInForce =
        !hasEnded() && (start == null || (dates.happened(start) && !isAfterEnd(start)));
    return since() == null && mayBeInForce && (renewed() != null || mayBeRenewed());
  }

  /** The same by the end of the year. */
  boolean mayHaveBeenInTime() {
    LocalDate start = start();
    boolean unknown = document.issuedOn() == null && document.effectiveFrom() == null;
    return mayBe() && (unknown || start == null || !start.isAfter(dates.yearEnd()));
  }

  private boolean isAfterEnd(LocalDate day) {
    return document.effectiveUntil() != null && day.isAfter(document.effectiveUntil());
  }

  /** Issued, and effective. */
  private @Nullable LocalDate start() {
    LocalDate issued = document.issuedOn();
    LocalDate effective = document.effectiveFrom();
    if (issued == null) {
      return effective == null ? document.revisedOn() : effective;
    }
    return (effective == null || effective.isBefore(issued)) ? issued : effective;
  }

  /** The first known day of this year on which it was issued or revised. */
  private @Nullable LocalDate renewed() {
    LocalDate issued = ofThisYear(document.issuedOn());
    LocalDate revised = ofThisYear(document.revisedOn());
    return (issued == null || (revised != null && revised.isBefore(issued))) ? revised : issued;
  }

  private @Nullable LocalDate ofThisYear(@Nullable LocalDate day) {
    return day != null && dates.happened(day) && day.getYear() == dates.yearEnd().getYear()
        ? day
        : null;
  }

  /** Whether it may have been issued or revised this year on a day that nobody tells. */
  private boolean mayBeRenewed() {
    LocalDate revised = document.revisedOn();
    boolean mayBeIssued = document.issuedOn() == null && !covers("Document.issuedOn");
    return mayBeIssued
        || ((revised != null && dates.happened(revised))
            ? revised.isAfter(dates.yearEnd())
            : !covers("Document.revisedOn"));
  }

  private boolean covers(String field) {
    return word.covers(field, dates.asOf());
  }
}
