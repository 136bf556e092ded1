package cn.duban.examples.cli;

import cn.duban.RuleSetException;
import cn.duban.fact.FactsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Puts whatever stops a command into words. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof Refusal refusal) {
      console.err().println(console.words(refusal.what()));
      return refusal.code();
    }
    if (failure instanceof RuleSetException broken) {
      int count = broken.problems().size();
      console.tell("规则集有 " + count + " 处问题：", count + " problems in the rule set:");
      new Problems(console, console.err()).print(broken.problems());
    } else if (failure instanceof FactsException broken) {
      int count = broken.problems().size();
      console.tell("数据有 " + count + " 处问题：", count + " problems in the facts:");
      new Problems(console, console.err()).print(broken.problems());
    } else if (failure instanceof UncheckedIOException broken && broken.getCause() != null) {
      io(broken.getCause());
    } else if (failure instanceof IOException broken) {
      io(broken);
    } else {
      console.tell(
          "内部错误，请把这一行告诉维护者：" + failure, "Internal error; please report this line: " + failure);
    }
    return ExitCode.FAILED;
  }

  private void io(IOException broken) {
    String file = broken.getMessage() == null ? "" : broken.getMessage();
    Path folder = file.isEmpty() ? null : Path.of(file).toAbsolutePath().getParent();
    if (broken instanceof NoSuchFileException && folder != null && !Files.exists(folder)) {
      console.tell("没有这个目录：" + folder, "There is no such folder: " + folder);
    } else if (broken instanceof NoSuchFileException) {
      console.tell("没有这个文件：" + file, "There is no such file: " + file);
    } else if (broken instanceof AccessDeniedException) {
      console.tell("没有读写权限：" + file, "No permission to read or write: " + file);
    } else {
      console.tell("无法读写：" + file, "Cannot be read or written: " + file);
    }
  }
}
