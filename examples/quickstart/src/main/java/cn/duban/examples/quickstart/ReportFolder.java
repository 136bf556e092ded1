package cn.duban.examples.quickstart;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.report.HtmlReport;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.io.FindingWriter;
import cn.duban.text.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the results go: findings for programs as JSON and CSV, and the report for people. */
record ReportFolder(Path path) {
  /** Writes all files and tells which. */
  List<Path> write(
      RuleSet rules, Facts facts, Assessment assessment, Optional<Text> note, Locale locale)
      throws IOException {
    Files.createDirectories(path);
    Path json = path.resolve("findings.json");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(json))) {
      FindingWriter.writeJson(assessment, out);
    }
    Path csv = path.resolve("findings.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv))) {
      FindingWriter.writeCsv(assessment, out);
    }
    Path report = path.resolve("report.html");
    HtmlReport.write(report, rules, facts, assessment, note, locale);
    return List.of(report, json, csv);
  }
}
