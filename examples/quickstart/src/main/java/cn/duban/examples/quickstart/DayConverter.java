package cn.duban.examples.quickstart;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, and says how to write one. */
public final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "“%s”不是日期，请写成 2022-07-01 | '%1$s' is no day; write it like 2022-07-01".formatted(value));
    }
  }
}
