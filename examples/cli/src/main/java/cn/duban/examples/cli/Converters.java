package cn.duban.examples.cli;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads values of the command line, and says how to write them. */
final class Converters {
  private Converters() {}

  /** Reads how many; 0 stands for all. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("\\d{1,9}")) {
        throw new TypeConversionException(
            "“%s”不是个数，请写 0 或正整数，0 为全部 | '%1$s' is no count; write 0, for all, or more"
                .formatted(value));
      }
      return Integer.valueOf(value);
    }
  }

  /** Reads the name of an encoding. */
  static final class Encoding implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "没有编码“%s”，请写 UTF-8 或 GB18030 | there is no encoding '%1$s'; write UTF-8 or GB18030"
                .formatted(value));
      }
    }
  }
}
