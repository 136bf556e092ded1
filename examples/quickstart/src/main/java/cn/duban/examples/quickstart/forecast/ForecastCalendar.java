package cn.duban.examples.quickstart.forecast;

import cn.duban.fact.Days;
import cn.duban.finding.Change;
import cn.duban.finding.Finding;
import cn.duban.notice.Notice;
import cn.duban.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The last days as a calendar after RFC 5545: one event of a whole day for each finding that will
 * turn worse. Nothing in it depends on the clock, and the id of an event only on the notice and the
 * finding: imported again after a later assessment, it replaces what it said before.
 */
public final class ForecastCalendar {
  private final Notice notice;
  private final LocalDate asOf;
  private final Locale locale;

  /** A calendar of a notice as seen on a day. */
  public ForecastCalendar(Notice notice, LocalDate asOf, Locale locale) {
    this.notice = notice;
    this.asOf = asOf;
    this.locale = locale;
  }

  /**
   * Writes the file.
   *
   * @param bearer id of the one bearer; empty: the county, its departments and townships
   * @return how many events it holds
   */
  public int write(Path file, List<Change> changes, Optional<String> bearer) throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Duban//Quickstart//ZH"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", name().in(locale)));
    calendar.add(new XProperty("X-WR-TIMEZONE", Days.ZONE.getId()));
    List<Change> worse = LastDays.worse(changes, bearer);
    worse.forEach(change -> calendar.add(event(change)));
    StringWriter text = new StringWriter();
    // an empty calendar is a valid answer, although RFC 5545 wants a component in it
    new CalendarOutputter(!worse.isEmpty()).output(calendar, text);
    Files.writeString(file, FoldedLines.of(text.toString()), StandardCharsets.UTF_8);
    return worse.size();
  }

  private Text name() {
    return new Text("督办：" + notice.number(), "Duban: " + notice.number());
  }

  private VEvent event(Change change) {
    Finding finding = change.finding();
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(finding)));
    event.add(new DtStamp(asOf.atStartOfDay(Days.ZONE).toInstant()));
    event.add(new Sequence(sequence()));
    event.add(new DtStart<>(LastDays.of(change)));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(organizer());
    event.add(new Summary(summary(finding).in(locale)));
    event.add(new Description(finding.explain(locale)));
    return event;
  }

  /** RFC 5546 asks a published event for an organizer; nobody can be reached under this address. */
  private Organizer organizer() {
    ParameterList name = new ParameterList(List.of(new Cn("Duban")));
    return new Organizer(name, URI.create("mailto:calendar@duban.invalid"));
  }

  /** Later assessments count more than older ones. */
  private int sequence() {
    return (int) Math.max(0, ChronoUnit.DAYS.between(notice.issued(), asOf));
  }

  private String uid(Finding finding) {
    String named = notice.number() + " " + finding.id();
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)) + "@duban.invalid";
  }

  private static Text summary(Finding finding) {
    Text who = finding.bearer().name();
    Text what = finding.obligation().title();
    String id = finding.obligation().id();
    Text about = finding.object().map(party -> party.name()).orElse(Text.same(""));
    return new Text(
        who.zh() + " " + id + " " + what.zh() + (about.zh().isEmpty() ? "" : "：" + about.zh()),
        who.en() + " " + id + " " + what.en() + (about.en().isEmpty() ? "" : ": " + about.en()));
  }
}
