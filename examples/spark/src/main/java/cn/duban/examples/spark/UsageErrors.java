package cn.duban.examples.spark;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a command line, and shows one that works. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    if (error instanceof MissingParameterException) {
      err.println("缺少参数 | missing: " + error.getMessage());
    } else {
      err.println("参数不对 | wrong argument: " + error.getMessage());
    }
    err.println("例如 | for example: --facts facts --out judged --as-of 2022-07-01");
    err.println("说明 | all options: --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
