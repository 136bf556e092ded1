package cn.duban.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what became of scenarios in the format of JUnit, which build servers read. */
final class JunitXml {
  private JunitXml() {}

  static void write(Path file, List<TestRun> runs) throws IOException {
    Map<String, List<TestRun>> suites =
        runs.stream()
            .collect(
                Collectors.groupingBy(
                    run -> run.scenario().file(), LinkedHashMap::new, Collectors.toList()));
    try (OutputStream out = Files.newOutputStream(file)) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      for (Map.Entry<String, List<TestRun>> suite : suites.entrySet()) {
        suite(xml, suite.getKey(), suite.getValue());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(file.toString(), e);
    }
  }

  private static void suite(XMLStreamWriter xml, String file, List<TestRun> runs)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", file);
    xml.writeAttribute("tests", Integer.toString(runs.size()));
    xml.writeAttribute("failures", Long.toString(runs.stream().filter(r -> !r.passed()).count()));
    xml.writeAttribute("errors", "0");
    for (TestRun run : runs) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", file);
      xml.writeAttribute("name", run.scenario().name());
      xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", run.seconds()));
      if (!run.passed()) {
        failure(xml, run);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void failure(XMLStreamWriter xml, TestRun run) throws XMLStreamException {
    StringBuilder text = new StringBuilder(run.title()).append('\n');
    run.problems().forEach(problem -> text.append(problem).append('\n'));
    run.mismatches()
        .forEach(
            m ->
                text.append(
                    "%s %s: expected %s, found %s%n"
                        .formatted(m.finding(), m.what(), m.expected(), m.found())));
    xml.writeStartElement("failure");
    xml.writeAttribute("message", text.toString().lines().skip(1).findFirst().orElse(""));
    xml.writeCharacters(text.toString());
    xml.writeEndElement();
  }
}
